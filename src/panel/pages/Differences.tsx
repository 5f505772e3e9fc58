import type { Difference, EventLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { Level } from '../Heading.tsx'
import { LineWords } from '../Runs.tsx'
import { Claims } from '../sourcing/Claims.tsx'
import { langOf, type View } from '../view.ts'
import { differenceId } from './RowWays.tsx'

interface DifferencesProps extends View {
  differences: readonly Difference[]
  /** The lines of the event, in order. */
  event: readonly EventLine[]
  level: Level
}

/** Where the accounts differ, each with what stands behind it; opens with or without a script. */
export const Differences = ({ differences, event, work, clean, level }: DifferencesProps) => (
  <ul class="differences">
    {differences.map(({ line, on }) => (
      <li key={line.id} id={differenceId({ line, on })}>
        <details>
          <summary>
            <span lang={langOf(work)}>
              <LineWords line={line} clean={clean} />
            </span>{' '}
            <span class="difference-opens">{words.compare.evidence}</span>
          </summary>
          <Concerned on={on} event={event} />
          <Claims line={line} work={work} clean={clean} level={level} />
        </details>
      </li>
    ))}
  </ul>
)

/** The lines of the event that a difference concerns, by number, each leading to its row. */
function Concerned({ on, event }: Pick<Difference, 'on'> & { event: readonly EventLine[] }) {
  const concerned = event.flatMap(({ id }, at) => (on.includes(id) ? [{ id, at }] : []))
  if (concerned.length === 0) return null
  return (
    <p class="row-ways">
      {concerned.map(({ id, at }) => (
        <a key={id} href={`#row-${id}`}>
          {words.compare.line(at + 1)}
        </a>
      ))}
    </p>
  )
}
