import type { Gathered } from '../../../lesson/class/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results

/** Most refused files that are listed one by one. */
const LISTED = 50

interface RefusedProps extends Pick<Gathered, 'refused'> {
  /** Files that the browser could not read. */
  unread: readonly string[]
}

/** Files that are not counted, each with why. */
export function Refused({ refused, unread }: RefusedProps) {
  const all = [
    ...refused.map(({ name, why }) => ({ name, text: say.why[why] })),
    ...unread.map((name) => ({ name, text: say.why.unread })),
  ]
  if (all.length === 0) return null
  return (
    <details class="refused" open>
      <summary>
        {say.refused}: {all.length}
      </summary>
      <ul>
        {all.slice(0, LISTED).map(({ name, text }, at) => (
          <li key={at}>
            <b>{name}</b> {text}
          </li>
        ))}
        {all.length > LISTED && <li>{say.more(all.length - LISTED)}</li>}
      </ul>
    </details>
  )
}
