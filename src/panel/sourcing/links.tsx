import type { Link, QuotedPassage, Source } from '../../reconstruction/index.ts'
import { citationOf, linkName, linkWords, words } from '../../words/index.ts'
import { passageAddress, safeAddress } from '../addresses.ts'

/** A link out of the page, which says that it opens a new window. */
export function Outward({ href, children }: { href: string; children: string }) {
  return (
    <a class="outward" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="heard"> ({words.panel.newWindow})</span>
    </a>
  )
}

/** A source's citation in one line, its periodical in italics. */
export function Citation({ source }: { source: Source }) {
  const { by, title, titled, where, when } = citationOf(source, words.language)
  return (
    <cite class="citation">
      {by && `${by}, `}
      {titled ? `“${title}”` : title}
      {where && ', '}
      {where && <i>{where}</i>}
      {when && `, ${when}`}
    </cite>
  )
}

interface OpenAtProps {
  source: Source
  passage: QuotedPassage
  strong: readonly string[]
  clean: boolean
}

/** The link that opens a source at the passage; nothing where the source has no address. */
export function OpenAt({ source, passage, strong, clean }: OpenAtProps) {
  const href = passageAddress(source, passage, strong, clean)
  return href ? <Outward href={href}>{words.panel.openAt}</Outward> : null
}

/** Everywhere a source can be read, each with its role and how far we read it. */
export function Places({ links }: { links: readonly Link[] }) {
  return (
    <ul class="places">
      {links.map((link) => (
        <li key={`${link.address} ${link.place}`}>
          <Place link={link} />
          <span class="place-role"> {linkWords(link)}</span>
        </li>
      ))}
    </ul>
  )
}

function Place({ link }: { link: Link }) {
  const href = safeAddress(link.address)
  return href ? <Outward href={href}>{linkName(link)}</Outward> : <span>{linkName(link)}</span>
}

/** The same, folded away: a record may have many reports. */
export function FoldedPlaces({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <details class="fold">
      <summary>{words.panel.whereToRead(links.length)}</summary>
      <Places links={links} />
    </details>
  )
}
