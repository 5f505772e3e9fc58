import {
  type Account,
  carriersOf,
  type PartyGrade,
  plainText,
  type SpokenLine,
  type Standing,
} from '../../reconstruction/index.ts'
import { standingOf, words } from '../../words/index.ts'
import { Said } from '../caption/said.tsx'
import { Mark } from '../Mark.tsx'
import { Swatch } from '../Swatch.tsx'
import { Tells } from '../Tells.tsx'
import { langOf, type View } from '../view.ts'
import { type PartyRecords, recordsByParty } from './records.ts'
import { tellsOf } from './tells-of.ts'

interface TellingsProps extends View {
  /** The lines of the event, in order. */
  lines: readonly SpokenLine[]
}

/**
 * The lines as the author tells them, and beside each what each side's accounts say of it. Every
 * piece says whose it is, since a narrow page and a second sheet have no heads of columns.
 */
export function Tellings({ lines, work, clean }: TellingsProps) {
  const sides = recordsByParty(work)
  return (
    <>
      <div class="tellings-head" aria-hidden="true">
        <span>{tellsOf(work)}</span>
        {sides.map(({ party }) => (
          <span key={party.id}>{party.head}</span>
        ))}
      </div>
      <ol class="tellings">
        {lines.map((line) => (
          <li class="telling-row" key={line.id}>
            <div>
              <p class="compare-words" lang={langOf(work)}>
                <Said line={line} clean={clean} inline />
              </p>
              <p class="grid-attested">
                <Tells line={line} work={work} />
              </p>
            </div>
            {sides.map((side) => (
              <Telling key={side.party.id} side={side} line={line} work={work} clean={clean} />
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

interface TellingProps extends View {
  side: PartyRecords
  line: SpokenLine
}

function Telling({ side: { party, records }, line, work, clean }: TellingProps) {
  const own = line.accounts.filter(({ record }) => records.some(({ id }) => id === record))
  const told = own.filter(tells)
  const graded = line.grading?.parties[party.id]
  return (
    <div class="telling" data-told={told.length > 0 ? '' : undefined} data-grade={graded?.grade}>
      {graded && <Swatch grade={graded.grade} party={party.id} />}
      <div>
        <p class="telling-side">
          {party.name}
          {graded && `: ${standsAs(graded)}`}
        </p>
        {told.map((account) => (
          <p key={account.record} class="telling-words">
            <span lang={langOf(work)}>
              {plainText(account.support.summary, line.strong, clean)}
            </span>{' '}
            <span class="telling-record">
              <Mark how={account.support.how} /> {words.caption.ourSummary(account.source.name)}
              {(account.secondHand !== null || account.support.how === 'in-part') &&
                `; ${standingOf(account, work)}`}
            </span>
          </p>
        ))}
        {told.length === 0 && <p class="telling-empty">{emptyWords(own)}</p>}
      </div>
    </div>
  )
}

/** Whether an account has anything to tell of a line; what is only compatible was not said of it. */
const tells = (account: Account): boolean =>
  carriersOf([account]).length > 0 || account.support.how === 'contradicts'

function emptyWords(own: readonly Account[]): string {
  const has = (how: Standing) => own.some(({ support }) => support.how === how)
  if (has('consistent')) return words.compare.onlyCompatible
  return has('not-seen') ? words.compare.notSeen : words.compare.silent
}

const standsAs = ({ grade, divided }: PartyGrade): string =>
  divided ? words.compare.sides.divided : words.compare.sides[grade]
