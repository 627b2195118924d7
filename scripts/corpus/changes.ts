/** Which lines of a list were changed to make another of it. */

/** Lines of the one list and those in their place in the other, ends excluded; one of both may be empty. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** More lines taken out and put in than these are not sorted out: the time for it grows with them. */
const MOST_STEPS = 2000

/**
 * The fewest changes that make `others` of `lines`, in order; null where they are too many. Lines replaced by as many
 * are changes of a line each. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
export function changesBetween(lines: readonly string[], others: readonly string[]): Change[] | null {
  const shorter = Math.min(lines.length, others.length)
  let head = 0
  while (head < shorter && lines[head] === others[head]) head++
  let tail = 0
  while (tail < shorter - head && lines.at(-1 - tail) === others.at(-1 - tail)) tail++
  const middle = lines.slice(head, lines.length - tail)
  const otherMiddle = others.slice(head, others.length - tail)
  const trace = traceOf(middle, otherMiddle)
  return trace && joined(stepsBack(trace, middle.length, otherMiddle.length), head).flatMap(lineByLine)
}

/** How far each diagonal was reached with each number of steps, the last of which reaches the end. */
function traceOf(lines: readonly string[], others: readonly string[]): Int32Array[] | null {
  const trace: Int32Array[] = []
  let last = new Int32Array(3)
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    // Diagonal k is at k + steps + 1, with one more on either side.
    const reached = new Int32Array(2 * steps + 3)
    trace.push(reached)
    for (let k = -steps; k <= steps; k += 2) {
      let x = steps === 0 ? 0 : isDown(last, k, steps) ? at(last, k + 1, steps - 1) : at(last, k - 1, steps - 1) + 1
      while (x < lines.length && x - k < others.length && lines[x] === others[x - k]) x++
      reached[k + steps + 1] = x
      if (x >= lines.length && x - k >= others.length) return trace
    }
    last = reached
  }
  return null
}

const at = (reached: Int32Array, k: number, steps: number): number => reached[k + steps + 1] ?? 0

/** Whether diagonal `k` is best reached by a line put in, not by one taken out. */
function isDown(last: Int32Array, k: number, steps: number): boolean {
  return k === -steps || (k !== steps && at(last, k - 1, steps - 1) < at(last, k + 1, steps - 1))
}

/** The lines taken out and put in, the first one first. */
function stepsBack(trace: readonly Int32Array[], end: number, otherEnd: number): Change[] {
  const changes: Change[] = []
  let k = end - otherEnd
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const last = trace[steps - 1]
    if (!last) break
    const down = isDown(last, k, steps)
    k += down ? 1 : -1
    const start = at(last, k, steps - 1)
    const otherStart = start - k
    changes.unshift({ start, end: start + (down ? 0 : 1), otherStart, otherEnd: otherStart + (down ? 1 : 0) })
  }
  return changes
}

/** Steps that follow one another without an equal line between become one change; `head` lines stand before them. */
function joined(steps: readonly Change[], head: number): Change[] {
  const changes: Change[] = []
  for (const step of steps) {
    const moved = {
      start: step.start + head,
      end: step.end + head,
      otherStart: step.otherStart + head,
      otherEnd: step.otherEnd + head,
    }
    const last = changes.at(-1)
    const follows = last && last.end === moved.start && last.otherEnd === moved.otherStart
    if (follows) changes.splice(-1, 1, { ...last, end: moved.end, otherEnd: moved.otherEnd })
    else changes.push(moved)
  }
  return changes
}

function lineByLine(change: Change): Change[] {
  const { start, end, otherStart, otherEnd } = change
  if (end - start !== otherEnd - otherStart) return [change]
  return Array.from({ length: end - start }, (_, i) => ({
    start: start + i,
    end: start + i + 1,
    otherStart: otherStart + i,
    otherEnd: otherStart + i + 1,
  }))
}
