import type { Line } from '../reconstruction/index.ts'
import { attributionOf } from '../words/index.ts'
import { type GradedView, langOf } from './view.ts'

interface TellsProps extends Pick<GradedView, 'work'> {
  line: Line
  withheld?: boolean
}

/** Whose words a spoken line's are: “as Julia Ioffe tells it”, or who is quoted. Nothing for others. */
export function Tells({ line, work, withheld = false }: TellsProps) {
  if (line.kind !== 'speech' && line.kind !== 'quotation') return null
  return (
    <span class="tells" lang={langOf(work)}>
      {attributionOf(line, work, withheld)}
    </span>
  )
}
