import {
  type Account,
  accountsBy,
  entryOf,
  type LineTold,
  type Perspective,
  plainText,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { listOf, standingOf, words } from '../../words/index.ts'
import { nameOfPerspective, tellingsWords as say } from '../../words/tellings/index.ts'
import { Beside } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Mark } from '../Mark.tsx'
import { Why } from '../sourcing/Why.tsx'
import { langOf, type View } from '../view.ts'

interface ToldWordsProps extends View {
  told: LineTold
  teller: Perspective
  /** In a list, where the same reason would stand beside line after line: silence alone. */
  brief?: boolean
}

/**
 * A line’s words as one teller has them: the author’s own, or what its accounts have, each captioned as
 * our summary of it. What only fits the line, and silence, are said to be so.
 */
export function ToldWords({ told, teller, work, clean, brief = false }: ToldWordsProps) {
  if (told.how === 'article') return <Article told={told} work={work} clean={clean} />
  const isEmpty = told.how === 'silent' || told.how === 'unseen'
  return (
    <>
      <Lead told={told} teller={teller} work={work} brief={brief} />
      {isEmpty && !brief && <Reasons told={told} work={work} clean={clean} />}
      {!isEmpty &&
        told.accounts.map((account) => (
          <Summary key={account.record} account={account} told={told} work={work} clean={clean} />
        ))}
      {!isEmpty && <AlsoSilent told={told} teller={teller} />}
    </>
  )
}

const Article = ({ told: { line }, work, clean }: Omit<ToldWordsProps, 'teller'>) => (
  <>
    <p class="compare-words" lang={langOf(work)}>
      <Said line={line} clean={clean} inline />
    </p>
    <p class="grid-attested">
      <Beside line={line} work={work} />
    </p>
  </>
)

/** What there is to say before the summaries: that the line is not given, or not at all. */
function Lead({ told: { how }, teller, work, brief }: Omit<ToldWordsProps, 'clean'>) {
  if (how === 'told' || how === 'article') return null
  const { party, record, unsided } = say[how]
  const sided = teller.kind === 'party' ? party(nameOfPerspective(teller, work)) : record
  const said = teller.kind === 'unsided' ? unsided : sided
  return (
    <p class="telling-empty">
      {said}
      {how === 'silent' && !brief && ` ${say.silence}`}
    </p>
  )
}

/** The other accounts of the same teller, which have nothing of the line. */
function AlsoSilent({ told: { line }, teller }: Pick<ToldWordsProps, 'told' | 'teller'>) {
  const silent = accountsBy(teller, line).filter(({ support }) => support.how === 'silent')
  if (silent.length === 0) return null
  const names = silent.map(({ source }) => source.name)
  return <p class="aside">{say.alsoSilent(listOf(names, words.language))}</p>
}

interface SummaryProps extends View {
  account: Account
  told: LineTold
}

const Summary = ({ account, told: { line }, work, clean }: SummaryProps) => (
  <p class="telling-words">
    <span lang={langOf(work)}>{plainText(account.support.summary, line.strong, clean)}</span>{' '}
    <span class="telling-record">
      <Mark how={account.support.how} /> {words.caption.ourSummary(account.source.name)};{' '}
      {standingOf(account, work)}
    </span>
  </p>
)

/** Why accounts are silent, each reason once, with what it rests on. */
function Reasons({ told: { accounts, line }, work, clean }: Omit<ToldWordsProps, 'teller'>) {
  const reasons = new Map(accounts.map(({ support }) => [support.why, support]))
  return (
    <>
      {[...reasons.values()].map((support) => (
        <Why
          key={support.why}
          support={support}
          work={work}
          mask={(text) => plainText(text, line.strong, clean)}
        />
      ))}
    </>
  )
}

/** The order that a record has for a line, where the teller speaks by that record or is the author. */
export function OrderNotes({ told: { line }, teller, work }: Omit<ToldWordsProps, 'clean'>) {
  const orders = (work.story.event.orders ?? []).filter(
    (order) => order.lines.includes(line.id) && concerns(order.record, teller, work),
  )
  return (
    <>
      {orders.map(({ record, summary }) => (
        <p class="telling-order" key={record} lang={langOf(work)}>
          {teller.kind === 'record'
            ? say.order.own(summary)
            : say.order.note(entryOf(work.sources, record)?.name ?? record, summary)}
        </p>
      ))}
    </>
  )
}

function concerns(record: string, { kind, of }: Perspective, { sources }: Reconstruction): boolean {
  if (kind === 'author') return true
  return kind === 'record' ? record === of : entryOf(sources, record)?.party === of
}
