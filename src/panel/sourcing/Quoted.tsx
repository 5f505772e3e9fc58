import type { Reconstruction, Source, SpokenLine } from '../../reconstruction/index.ts'
import { formAndTerms, tellerOf, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Tells } from '../Tells.tsx'
import { Citation, Places } from './links.tsx'

interface QuotedProps {
  line: SpokenLine
  work: Reconstruction
  level: Level
  /** Where links stand elsewhere on the page: the address of a source's entry there. */
  sourceHref?: ((source: string) => string) | undefined
}

/** Of a line that no account of the event is set against: who is quoted, and what we read of it. */
export function Quoted({ line, work, level, sourceHref }: QuotedProps) {
  const id = line.speaker.record
  const source = id === undefined ? undefined : work.sources[id]
  const from = tellerOf(line.passages, work).work
  return (
    <Part title={words.panel.quoted} level={level} name="quoted">
      <p class="plain">
        <Tells line={line} work={work} />
      </p>
      {id !== undefined && source ? (
        <OfSource source={source} from={from} href={sourceHref?.(id)} />
      ) : (
        <p class="plain">{words.panel.noAccounts(from)}</p>
      )}
    </Part>
  )
}

interface OfSourceProps {
  source: Source
  /** What we have the words from, as a sentence speaks of it. */
  from: string
  href: string | undefined
}

function OfSource({ source, from, href }: OfSourceProps) {
  const read = source.links.some(({ seen }) => seen === 'full' || seen === 'extract')
  return (
    <>
      <p class="form">{formAndTerms(source)}</p>
      {!(read && href) && (
        <p class="aside">
          {href ? <a href={href}>{source.name}</a> : <Citation source={source} />}
        </p>
      )}
      <p class="aside">
        {read ? words.panel.quotedBeside(from) : words.panel.quotedAlone(from)}
        {read && href && <Elsewhere name={source.name} href={href} />}
      </p>
      {!href && <Places links={source.links} />}
    </>
  )
}

/** Where on the page a source has its entry. */
const Elsewhere = ({ name, href }: { name: string; href: string }) => (
  <>
    {' '}
    <a href={href}>{name}</a>
  </>
)
