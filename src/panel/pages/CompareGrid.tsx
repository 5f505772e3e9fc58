import {
  type Account,
  plainText,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { formAndTerms, standingShortOf } from '../../words/index.ts'
import { Beside } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Mark } from '../Mark.tsx'
import { Places } from '../sourcing/links.tsx'
import { Repeats } from '../sourcing/Repeats.tsx'
import { Why } from '../sourcing/Why.tsx'
import { langOf, type View } from '../view.ts'
import { recordsByParty } from './records.ts'
import { tellsOf } from './tells-of.ts'

interface CompareGridProps extends View {
  /** The lines of the event, in order. */
  lines: readonly SpokenLine[]
}

/**
 * Lines against records; every cell opens its evidence, with or without a script. Lists, not a
 * table, so that it can fold to one column; wide, the cells stand in columns under a head.
 */
export function CompareGrid({ lines, work, clean }: CompareGridProps) {
  const records = recordsByParty(work).flatMap(({ party, records: own }) =>
    own.map(({ id, source }) => ({ id, source, party })),
  )
  return (
    <>
      <div class="compare-head" aria-hidden="true">
        <span>{tellsOf(work)}</span>
        <span class="compare-cells">
          {records.map(({ id, source, party }) => (
            <span key={id}>
              <b>{party.name}</b> {source.name}
            </span>
          ))}
        </span>
      </div>
      <ol class="compare-rows">
        {lines.map((line) => (
          <li class="compare-row" key={line.id}>
            <div class="compare-line">
              <p class="compare-words" lang={langOf(work)}>
                <Said line={line} clean={clean} inline />
              </p>
              <p class="grid-attested">
                <Beside line={line} work={work} />
              </p>
            </div>
            <ul class="compare-cells">
              {records.map(({ id }) => (
                <li key={id}>
                  <Cell
                    account={line.accounts.find((one) => one.record === id)}
                    work={work}
                    mask={(text) => plainText(text, line.strong, clean)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

interface CellProps {
  account: Account | undefined
  work: Reconstruction
  mask: (text: string) => string
}

function Cell({ account, work, mask }: CellProps) {
  if (!account) return null
  const { source, support } = account
  return (
    <details class="cell" data-how={support.how}>
      <summary>
        <Mark how={support.how} />
        <span class="cell-says">
          <span class="cell-record">{source.name}</span>{' '}
          <span class="cell-standing">{standingShortOf(account, work)}</span>
        </span>
      </summary>
      <div class="evidence">
        <p lang={langOf(work)}>{mask(support.summary)}</p>
        <Why support={support} work={work} mask={mask} />
        <p class="form">{formAndTerms(source)}</p>
        <Repeats source={source} work={work} />
        <Places links={source.links} />
      </div>
    </details>
  )
}
