import {
  type Account,
  plainText,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { formAndTerms, linkWords, words } from '../../words/index.ts'
import { safeAddress } from '../addresses.ts'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { FoldedPlaces, Outward } from './links.tsx'
import { Standing } from './Standing.tsx'

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
      <ul class="accounts">
        {line.accounts.map((account) => (
          <OneAccount
            key={account.record}
            account={account}
            work={work}
            mask={(text) => plainText(text, line.strong, clean)}
            sourceHref={sourceHref}
          />
        ))}
      </ul>
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
  sourceHref?: ((record: string) => string) | undefined
}

function OneAccount({ account, work, mask, sourceHref }: OneAccountProps) {
  const { source, support } = account
  const href = sourceHref?.(account.record)
  return (
    <li class="account" data-how={support.how}>
      <Mark how={support.how} />
      <div>
        <p class="account-name">
          <Standing account={account} href={href} bold />
        </p>
        <p class="form">{formAndTerms(source)}</p>
        <p class="account-said" lang={langOf(work)}>
          {mask(support.summary)}
        </p>
        {support.why && (
          <p class="account-why" lang={langOf(work)}>
            {mask(support.why)}{' '}
            <Reasons sources={support.sources} work={work} sourceHref={sourceHref} />
          </p>
        )}
        {!href && <FoldedPlaces links={source.links} />}
      </div>
    </li>
  )
}

interface ReasonsProps {
  sources: readonly string[]
  work: Reconstruction
  sourceHref?: ((record: string) => string) | undefined
}

/** The sources that a reason rests on, each linked to where it can be read. */
function Reasons({ sources, work, sourceHref }: ReasonsProps) {
  if (sources.length === 0) return null
  return (
    <span class="reasons">
      {words.panel.restsOn}:{' '}
      {sources.map((id, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <Reason id={id} work={work} href={sourceHref?.(id)} />
        </span>
      ))}
    </span>
  )
}

interface ReasonProps {
  id: string
  work: Reconstruction
  href: string | undefined
}

function Reason({ id, work, href }: ReasonProps) {
  const source = work.sources[id]
  const link = source?.links.find(({ address }) => safeAddress(address) !== null)
  const address = safeAddress(link?.address)
  const name = source?.name ?? id
  if (href) return <a href={href}>{name}</a>
  if (!link || !address) return <>{name}</>
  return (
    <>
      <Outward href={address}>{name}</Outward> ({linkWords(link)})
    </>
  )
}
