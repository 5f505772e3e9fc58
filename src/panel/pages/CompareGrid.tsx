import { type EventLine, plainText, type Reconstruction } from '../../reconstruction/index.ts'
import { formAndTerms, standingOf, standingShortOf, words } from '../../words/index.ts'
import { Beside } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Mark } from '../Mark.tsx'
import { CorrectedNotes } from '../sourcing/Corrected.tsx'
import { Places } from '../sourcing/links.tsx'
import { Repeats } from '../sourcing/Repeats.tsx'
import { Why } from '../sourcing/Why.tsx'
import { langOf, type View } from '../view.ts'
import { GridFilters } from './GridFilters.tsx'
import { type RowWays, WaysOfRow } from './RowWays.tsx'
import { recordsInColumns } from './records.ts'
import { tellsOf } from './tells-of.ts'

interface CompareGridProps extends View {
  /** The lines of the event, in order. */
  lines: readonly EventLine[]
  /** Where a line leads to; nowhere where the other pages are not beside this one. */
  ways?: RowWays | undefined
}

/**
 * Lines against records; every cell opens its evidence in a place of its own, with or without a script.
 * Lists, not a table, so that it can fold to one column; wide, the cells stand in columns under a head.
 */
export function CompareGrid({ lines, ways, work, clean }: CompareGridProps) {
  const records = recordsInColumns(work)
  return (
    <div class="grid">
      <GridFilters records={records} />
      <div class="compare-head" aria-hidden="true">
        <span>{tellsOf(work)}</span>
        <div class="compare-cells">
          {records.map(({ id, source, party }) => (
            <div key={id} data-record={id}>
              <b>{party?.name ?? words.compare.unsided.name}</b> {source.name}
              <Repeats source={source} work={work} />
            </div>
          ))}
        </div>
      </div>
      <ol class="compare-rows">
        {lines.map((line, at) => (
          <li class="compare-row" key={line.id} id={`row-${line.id}`} value={at + 1}>
            <div class="compare-line">
              <p class="compare-words" lang={langOf(work)}>
                <Said line={line} clean={clean} inline />
              </p>
              <p class="grid-attested">
                <Beside line={line} work={work} />
              </p>
              <CorrectedNotes line={line} work={work} />
              {ways && <WaysOfRow line={line} ways={ways} />}
            </div>
            <ul class="compare-cells">
              {records.map(({ id, party }) => (
                <li key={id} data-record={id} data-party={party?.id}>
                  <Cell
                    line={line}
                    record={id}
                    work={work}
                    mask={(text) => plainText(text, line.strong, clean)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Withdrawn work={work} />
    </div>
  )
}

/** Where a link to the row of a line leads that is told no longer. */
function Withdrawn({ work }: { work: Reconstruction }) {
  const withdrawn = work.story.corrections.filter((one) => one.withdrawn)
  return (
    <>
      {[...new Set(withdrawn.map(({ line }) => line))].map(
        (id) =>
          id !== undefined && (
            <div class="compare-withdrawn" key={id} id={`row-${id}`}>
              <CorrectedNotes line={{ id }} work={work} />
            </div>
          ),
      )}
    </>
  )
}

interface CellProps {
  line: EventLine
  record: string
  work: Reconstruction
  mask: (text: string) => string
}

/** A cell: how a record stands to a line. Its evidence opens over the page, at a width to be read in. */
function Cell({ line, record, work, mask }: CellProps) {
  const account = line.accounts.find((one) => one.record === record)
  if (!account) return null
  const { source, support } = account
  const place = `evidence-${line.id}-${record}`
  return (
    <>
      <button class="cell" type="button" data-how={support.how} popovertarget={place}>
        <Mark how={support.how} />
        <span class="cell-says">
          <span class="cell-record">{source.name}</span>{' '}
          <span class="cell-standing">{standingShortOf(account, work)}</span>
        </span>
      </button>
      <div class="evidence" id={place} popover="auto">
        <p class="evidence-of">
          <b>{source.name}</b> {standingOf(account, work)}
        </p>
        <p class="evidence-says" lang={langOf(work)}>
          {mask(support.summary)}
        </p>
        <Why support={support} work={work} mask={mask} />
        <p class="form">
          {words.caption.ourSummary(source.name)}; {formAndTerms(source)}
        </p>
        <Repeats source={source} work={work} accounts={line.accounts} />
        <Places links={source.links} />
        <button type="button" popovertarget={place} popovertargetaction="hide">
          {words.controls.close}
        </button>
      </div>
    </>
  )
}
