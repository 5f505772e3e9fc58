import {
  type Account,
  type Reconstruction,
  type SpokenLine,
  STANDINGS,
  type Standing,
} from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Beside, OwnKey } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { recordsByParty } from './records.ts'

interface LineGridProps {
  lines: readonly SpokenLine[]
  work: Reconstruction
  clean: boolean
}

/** The lines of the event against the records, a mark a cell, with what attests each in words. */
export function LineGrid({ lines, work, clean }: LineGridProps) {
  const columns = recordsByParty(work)
  return (
    <>
      <MarkKey lines={lines} work={work} />
      <table class="line-grid">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.end.line}
            </th>
            {columns.map(({ party, records }) => (
              <th scope="colgroup" class="grid-party" colSpan={records.length} key={party.id}>
                {party.name}
              </th>
            ))}
          </tr>
          <tr>
            {columns.flatMap(({ records }) =>
              records.map(({ id, source }) => (
                <th scope="col" class="grid-record" key={id}>
                  <span>{source.name}</span>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <span class="grid-line" lang={langOf(work)}>
                  <Said line={line} clean={clean} inline />
                </span>
                <span class="grid-attested">
                  <Beside line={line} work={work} told />
                </span>
              </th>
              {columns.flatMap(({ records }) =>
                records.map(({ id }) => <MarkCell key={id} line={line} record={id} />),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What goes before a standing where its words are known from the article's quotation alone. */
const hedgeOf = ({ secondHand }: Account): string => (secondHand ? words.end.secondHand : '')

/** What the marks in the grid say, those that stand in it. */
function MarkKey({ lines, work }: Pick<LineGridProps, 'lines' | 'work'>) {
  const accounts = lines.flatMap((line) => line.accounts)
  const ofHow = (how: Standing) => accounts.filter(({ support }) => support.how === how)
  const used = STANDINGS.filter((how) => ofHow(how).length > 0)
  return (
    <ul class="mark-key" aria-label={words.end.marks}>
      {used.map((how) => (
        <li key={how}>
          <Mark how={how} /> {ofHow(how).map(hedgeOf).find(Boolean)} {words.standingsShort[how]}
        </li>
      ))}
      <li aria-hidden="true">
        <OwnKey work={work} />
      </li>
    </ul>
  )
}

function MarkCell({ line, record }: { line: SpokenLine; record: string }) {
  const account = line.accounts.find((one) => one.record === record)
  return (
    <td>
      {account && (
        <>
          <Mark how={account.support.how} />
          <span class="heard">
            {hedgeOf(account)} {words.standingsShort[account.support.how]}
          </span>
        </>
      )}
    </td>
  )
}
