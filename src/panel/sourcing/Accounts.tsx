import {
  type Account,
  type Link,
  plainText,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { FoldedPlaces } from './links.tsx'

interface AccountsProps {
  line: SpokenLine
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
      {line.accounts.length === 0 ? (
        <p class="plain">{words.panel.noAccounts}</p>
      ) : (
        <ul class="accounts">
          {line.accounts.map((account) => (
            <OneAccount
              key={account.record}
              account={account}
              work={work}
              mask={(text) => plainText(text, line.strong, clean)}
              href={sourceHref?.(account.record)}
            />
          ))}
        </ul>
      )}
      {line.accounts.some(({ support }) => support.how === 'silent') && (
        <p class="silence">{words.panel.silence}</p>
      )}
    </Part>
  )
}

interface OneAccountProps {
  account: Account
  work: Reconstruction
  mask: (text: string) => string
  href?: string | undefined
}

function OneAccount({ account, work, mask, href }: OneAccountProps) {
  const { source, support } = account
  return (
    <li class="account" data-how={support.how}>
      <Mark how={support.how} />
      <div>
        <p class="account-name">
          <b>{href ? <a href={href}>{source.name}</a> : source.name}</b>{' '}
          <span class="standing">{words.standings[support.how]}</span>
        </p>
        <p class="form">{formAndTerms(source)}</p>
        <p class="account-said" lang={langOf(work)}>
          {mask(support.summary)}
        </p>
        {support.why && (
          <p class="account-why" lang={langOf(work)}>
            {mask(support.why)} <Reasons sources={support.sources} work={work} />
          </p>
        )}
        {!href && <FoldedPlaces links={source.links} />}
      </div>
    </li>
  )
}

/** The sources that a reason rests on, folded away. */
function Reasons({ sources, work }: { sources: readonly string[]; work: Reconstruction }) {
  const links: Link[] = sources.flatMap((id) => work.sources[id]?.links ?? [])
  if (links.length === 0) return null
  return (
    <span class="reasons">
      {words.panel.restsOn}: {sources.map((id) => work.sources[id]?.name ?? id).join(', ')}
    </span>
  )
}
