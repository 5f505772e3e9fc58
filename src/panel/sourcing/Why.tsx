import type { Account, Reconstruction } from '../../reconstruction/index.ts'
import { linkWords, words } from '../../words/index.ts'
import { safeAddress } from '../addresses.ts'
import { langOf } from '../view.ts'
import { Outward } from './links.tsx'

interface WhyProps extends Pick<Account, 'support'> {
  work: Reconstruction
  mask: (text: string) => string
  /** Where links stand elsewhere on the page: the address of a source's entry there. */
  sourceHref?: ((source: string) => string) | undefined
}

/** Why a record is graded so: our reason, told apart from our summary, or one with its sources. */
export function Why({ support: { why, sources }, work, mask, sourceHref }: WhyProps) {
  if (!why) return null
  return (
    <p class="account-why" lang={langOf(work)}>
      {sources.length === 0 && `${words.panel.why} `}
      {mask(why)} <Reasons sources={sources} work={work} sourceHref={sourceHref} />
    </p>
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
