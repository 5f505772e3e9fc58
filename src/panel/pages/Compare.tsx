import { chainsOf, differencesOf, type EventLine, type Line } from '../../reconstruction/index.ts'
import { chainWords } from '../../words/chain/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { OwnKey } from '../Beside.tsx'
import { ChainList, ChainPicture } from '../chain/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { langOf, type View } from '../view.ts'
import { CompareGrid } from './CompareGrid.tsx'
import { Differences } from './Differences.tsx'
import { eventLinesOf } from './entries.ts'
import { Tellings } from './Tellings.tsx'
import { tellsOf } from './tells-of.ts'

interface CompareProps extends View {
  /** Every line of the work, in reading order. */
  lines: readonly Line[]
  level?: Level
  /** The folder of the pages that a line leads to, with a slash at the end; none where they are not beside. */
  home?: string | undefined
}

/** What each side’s accounts say, the lines against the records, and where the accounts differ. */
export function Compare({ lines, work, clean, level = 2, home }: CompareProps) {
  const below: Level = level === 1 ? 2 : 3
  const event = eventLinesOf(lines)
  const differences = differencesOf(work, lines)
  return (
    <section class="page-section compare">
      <Heading level={level} class="section-title">
        {words.compare.title(work.story.event.title)}
      </Heading>
      <p class="plain">
        {words.compare.lead(tellsOf(work), Object.keys(work.story.parties).length)}
      </p>
      <Order lines={event} work={work} />
      {home !== undefined && (
        <p class="row-ways">
          <a href={`${home}tellings.html`}>{words.compare.playTellings}</a>
        </p>
      )}
      <p class="aside" aria-hidden="true">
        <OwnKey work={work} />
      </p>
      <Tellings lines={event} work={work} clean={clean} />
      <Heading level={below} class="compare-part">
        {words.compare.gridTitle}
      </Heading>
      <CompareGrid
        lines={event}
        ways={home === undefined ? undefined : { home, differences }}
        work={work}
        clean={clean}
      />
      {home !== undefined && (
        <p class="row-ways">
          <a href={`${home}lines/_all.csv`} download>
            {words.compare.table}
          </a>
        </p>
      )}
      <ChainPart lines={event} work={work} clean={clean} level={below} home={home} />
      {differences.length > 0 && (
        <>
          <Heading level={below} class="compare-part">
            {words.compare.differTitle}
          </Heading>
          <Differences
            differences={differences}
            event={event}
            work={work}
            clean={clean}
            level={below === 2 ? 3 : 4}
          />
        </>
      )}
    </section>
  )
}

interface ChainPartProps extends View {
  lines: readonly EventLine[]
  level: Level
  home: string | undefined
}

/** How the lines came from the event to the reader: drawn unless they are too many, and as a list. */
function ChainPart({ lines, work, clean, level, home }: ChainPartProps) {
  const chains = chainsOf(work, lines)
  if (chains.length === 0) return null
  const isDrawn = chains.length <= MOST_DRAWN
  const lead = work.story.author ? chainWords.lead : chainWords.leadWithout
  return (
    <section class="compare-chain" id="chain">
      <Heading level={level} class="compare-part">
        {chainWords.title}
      </Heading>
      <p class="plain">{isDrawn ? lead : chainWords.leadOfList}</p>
      {isDrawn && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div class="chain-place" tabIndex={0} data-scrolls>
          <ChainPicture
            chains={chains}
            work={work}
            lines={lines}
            clean={clean}
            described="chain-list"
          />
        </div>
      )}
      <details>
        <summary>{isDrawn ? chainWords.asList : chainWords.list}</summary>
        <ChainList chains={chains} work={work} lines={lines} clean={clean} id="chain-list" />
      </details>
      {home !== undefined && (
        <p class="row-ways">
          <a href={`${home}lines/_all.chain.svg`}>{chainWords.file}</a>
        </p>
      )}
    </section>
  )
}

/** More lines than this are too many for one drawing. */
const MOST_DRAWN = 40

/** Whose order the rows have, and what is known of it: a column must not read as somebody's telling. */
const Order = ({ lines, work }: Pick<View, 'work'> & { lines: readonly EventLine[] }) => (
  <p class="plain">
    {work.story.author ? words.compare.order(tellerOf([], work).work) : words.compare.orderOurs}
    {lines.flatMap(({ id, own }, at) =>
      own
        .filter(({ aspect }) => aspect === 'order')
        .map(({ note }) => (
          <span key={id} lang={langOf(work)}>
            {' '}
            {words.compare.orderOf(at + 1, note)}
          </span>
        )),
    )}
  </p>
)
