import type { Difference, EventLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** Where the line of a row leads to. */
export interface RowWays {
  /** The folder of the pages, with a slash at the end. */
  readonly home: string
  /** Where the accounts differ, on the same page. */
  readonly differences: readonly Difference[]
}

/** The id of a difference's own place on the page. */
export const differenceId = ({ line }: Difference): string => `difference-${line.id}`

/** The line in the play, as each side tells it, and where the accounts differ on it. */
export function WaysOfRow({ line, ways }: { line: EventLine; ways: RowWays }) {
  const [difference] = ways.differences.filter(({ on }) => on.includes(line.id))
  return (
    <p class="row-ways">
      <a href={`${ways.home}#line=${line.id}`}>{words.site.play}</a>{' '}
      <a href={`${ways.home}tellings.html#line=${line.id}&all`}>{words.compare.tellings}</a>
      {difference && (
        <>
          {' '}
          <a href={`#${differenceId(difference)}`}>{words.compare.differHere}</a>
        </>
      )}
    </p>
  )
}
