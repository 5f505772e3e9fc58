import {
  type Account,
  type EventLine,
  plainText,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { FoldedPlaces } from './links.tsx'
import { Repeats } from './Repeats.tsx'
import { Standing } from './Standing.tsx'
import { Why } from './Why.tsx'

interface AccountsProps {
  line: EventLine
  work: Reconstruction
  clean: boolean
  level: Level
  /** Where links stand elsewhere on the page: the address of a record's entry there. */
  sourceHref?: ((record: string) => string) | undefined
}

/** Every record's account of a line: what it is, how it stands to the line, and where to read it. */
export function Accounts({ line, work, clean, level, sourceHref }: AccountsProps) {
  return (
    <Part title={words.panel.accounts} level={level} name="accounts">
      <ul class="accounts">
        {saidFirst(line.accounts).map((account) => (
          <OneAccount
            key={account.record}
            account={account}
            line={line}
            work={work}
            mask={(text) => plainText(text, line.strong, clean)}
            sourceHref={sourceHref}
          />
        ))}
      </ul>
      {line.accounts.some(is('silent')) && <p class="silence">{words.panel.silence}</p>}
      {line.accounts.some(is('not-seen')) && <p class="silence">{words.panel.notSeen}</p>}
    </Part>
  )
}

/**
 * What speaks to the line first, then silence: where one side alone says so, readers who met the other's
 * silence first looked no further.
 */
const saidFirst = (accounts: readonly Account[]): Account[] =>
  [...accounts].sort((a, b) => +saysNothing(a) - +saysNothing(b))

const is = (how: Account['support']['how']) => (account: Account) => account.support.how === how

const saysNothing = (account: Account) => is('silent')(account) || is('not-seen')(account)

interface OneAccountProps extends Pick<AccountsProps, 'line'> {
  account: Account
  work: Reconstruction
  mask: (text: string) => string
  sourceHref?: ((record: string) => string) | undefined
}

function OneAccount({ account, line, work, mask, sourceHref }: OneAccountProps) {
  const { source, support } = account
  const href = sourceHref?.(account.record)
  return (
    <li class="account" data-how={support.how}>
      <Mark how={support.how} />
      <div>
        <p class="account-name">
          <Standing account={account} work={work} href={href} bold />
        </p>
        <p class="form">{formAndTerms(source)}</p>
        <Repeats source={source} accounts={line.accounts} work={work} />
        <p class="account-said" lang={langOf(work)}>
          {mask(support.summary)}
        </p>
        <Why support={support} work={work} mask={mask} sourceHref={sourceHref} />
        {!href && <FoldedPlaces links={source.links} />}
      </div>
    </li>
  )
}
