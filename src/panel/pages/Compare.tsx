import type { Line, NarrationLine, SpokenLine } from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { OwnKey } from '../Beside.tsx'
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
}

/** What each side’s accounts say, the lines against the records, and where the accounts differ. */
export function Compare({ lines, work, clean, level = 2 }: CompareProps) {
  const below: Level = level === 1 ? 2 : 3
  const event = eventLinesOf(lines)
  const { differences } = work.story.event
  const differing = lines.filter(
    (line): line is NarrationLine => line.kind === 'narration' && line.scene === differences,
  )
  return (
    <section class="page-section compare">
      <Heading level={level} class="section-title">
        {words.compare.title(work.story.event.title)}
      </Heading>
      <p class="plain">
        {words.compare.lead(tellsOf(work), Object.keys(work.story.parties).length)}
      </p>
      <Order lines={event} work={work} />
      <p class="aside" aria-hidden="true">
        <OwnKey work={work} />
      </p>
      <Tellings lines={event} work={work} clean={clean} />
      <Heading level={below} class="compare-part">
        {words.compare.gridTitle}
      </Heading>
      <CompareGrid lines={event} work={work} clean={clean} />
      {differing.length > 0 && (
        <>
          <Heading level={below} class="compare-part">
            {words.compare.differTitle}
          </Heading>
          <Differences lines={differing} work={work} clean={clean} level={below === 2 ? 3 : 4} />
        </>
      )}
    </section>
  )
}

/** Whose order the rows have, and what is known of it: a column must not read as somebody's telling. */
const Order = ({ lines, work }: Pick<View, 'work'> & { lines: readonly SpokenLine[] }) => (
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
