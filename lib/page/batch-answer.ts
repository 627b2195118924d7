/**
 * What was recognised in some text flows, as it came: unpacked flow by flow, and only where it is needed.
 */
import type { Recognition } from '../matching/recognition'
import type { PageOccurrence } from './marked-flow'
import type { TextFlow } from './text-flow'

export class BatchAnswer {
  /** The rows of `flows[i]` are those from `rows[i]` up to `rows[i + 1]`. `isUrgent` is for what the reader may see now. */
  constructor(
    readonly flows: readonly TextFlow[],
    readonly rows: ArrayLike<number>,
    readonly recognition: Recognition,
    readonly isUrgent: boolean,
  ) {}

  /** The answer to the texts of these flows. */
  static of(flows: readonly TextFlow[], recognition: Recognition, isUrgent: boolean): BatchAnswer {
    const rows = new Uint32Array(flows.length + 1)
    let row = 0
    for (let i = 0; i < flows.length; i++) rows[i + 1] = row += recognition.counts[i] ?? 0
    return new BatchAnswer(flows, rows, recognition, isUrgent)
  }

  /** How many occurrences the flow with this index has. */
  countOf(index: number): number {
    return this.firstRow(index + 1) - this.firstRow(index)
  }

  /** The occurrences of the flow with this index, by their start. */
  occurrencesOf(index: number): readonly PageOccurrence[] {
    const { flows, recognition } = this
    const flow = flows[index]
    const found: PageOccurrence[] = []
    if (!flow) return found
    const end = this.firstRow(index + 1)
    for (let row = this.firstRow(index); row < end; row++) {
      const sense = recognition.senses[recognition.rows[row] ?? -1]
      if (sense) found.push({ flow, start: recognition.starts[row] ?? 0, end: recognition.ends[row] ?? 0, sense })
    }
    // What is pushed to has room for more: of thousands of lists, that is most of their size.
    return found.slice()
  }

  /** The part for the flows from one index up to another, without the flows in which nothing was found. */
  part(from: number, to: number): BatchAnswer {
    const flows: TextFlow[] = []
    const rows: number[] = []
    for (let i = from; i < to; i++) {
      const flow = this.flows[i]
      if (!flow || this.countOf(i) === 0) continue
      flows.push(flow)
      rows.push(this.firstRow(i))
    }
    rows.push(this.firstRow(to))
    return new BatchAnswer(flows, rows, this.recognition, this.isUrgent)
  }

  private firstRow(index: number): number {
    return this.rows[index] ?? 0
  }
}
