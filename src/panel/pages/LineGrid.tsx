import { type Reconstruction, type SpokenLine, STANDINGS } from '../../reconstruction/index.ts'
import { attestationShort, words } from '../../words/index.ts'
import { Mark } from '../Mark.tsx'
import { LineWords } from '../Runs.tsx'
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
                  <LineWords line={line} clean={clean} />
                </span>
                <span class="grid-attested">{attestationShort(line.grading, work.story)}</span>
              </th>
              {columns.flatMap(({ records }) =>
                records.map(({ id }) => <MarkCell key={id} line={line} record={id} />),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MarkKey lines={lines} />
    </>
  )
}

/** What the marks in the grid say, those that stand in it. */
function MarkKey({ lines }: { lines: readonly SpokenLine[] }) {
  const used = STANDINGS.filter((how) =>
    lines.some((line) => line.accounts.some(({ support }) => support.how === how)),
  )
  return (
    <ul class="mark-key" aria-label={words.end.marks}>
      {used.map((how) => (
        <li key={how}>
          <Mark how={how} /> {words.standingsShort[how]}
        </li>
      ))}
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
          <span class="heard">{words.standingsShort[account.support.how]}</span>
        </>
      )}
    </td>
  )
}
