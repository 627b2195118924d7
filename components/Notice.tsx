/**
 * A few lines where there is nothing else to show: what is the matter, and the next step.
 */
import type { VNode } from 'preact'

export interface NoticeProps {
  readonly title: string
  readonly advice?: string
}

export function Notice({ title, advice }: NoticeProps): VNode {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {advice === undefined ? null : <p>{advice}</p>}
    </div>
  )
}
