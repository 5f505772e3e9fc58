import { Fragment } from 'preact'
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

/** The places of all differences that concern a line, each by a name of its own. @param line its id */
export function differencesOn(
  differences: readonly Difference[],
  line: string,
): { place: string; name: string }[] {
  return differences
    .filter(({ on }) => on.includes(line))
    .map((one, at) => ({
      place: differenceId(one),
      name: words.end.differ + (at > 0 ? ` (${at + 1})` : ''),
    }))
}

/** The line in the play, as each side tells it, and where the accounts differ on it. */
export const WaysOfRow = ({ line, ways }: { line: EventLine; ways: RowWays }) => (
  <p class="row-ways">
    <a href={`${ways.home}#line=${line.id}`}>{words.site.play}</a>{' '}
    <a href={`${ways.home}tellings.html#line=${line.id}&all`}>{words.compare.tellings}</a>
    {differencesOn(ways.differences, line.id).map(({ place, name }) => (
      <Fragment key={place}>
        {' '}
        <a href={`#${place}`}>{name}</a>
      </Fragment>
    ))}
  </p>
)
