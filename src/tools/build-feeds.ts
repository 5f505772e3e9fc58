import { Feed } from 'feed'
import { type Bundle, lineById } from '../reconstruction/index.ts'
import { correctionSaid, labelOf, words } from '../words/index.ts'
import { takeAwayWords } from '../words/take-away/index.ts'
import { urnOf } from './urn.ts'
import type { SiteFile } from './vite/story-files.ts'

/** Where the feeds lie, from the player's folder. */
export const ATOM = 'corrections.atom'
export const JSON_FEED = 'corrections-feed.json'

/**
 * The corrections as feeds that editors follow: Atom (RFC 4287) and JSON Feed. The same story gives the same
 * files: no date is that of the build.
 * @param base the player's public address with a slash at the end; where none was given, links are
 * relative to the feeds
 */
export function feedFiles(bundle: Bundle, base: string): SiteFile[] {
  const feed = feedOf(bundle, base || NOWHERE)
  const written = (text: string) => `${base ? text : text.replaceAll(NOWHERE, './')}\n`
  return [
    { fileName: ATOM, source: written(feed.atom1()), type: 'application/atom+xml' },
    { fileName: JSON_FEED, source: written(feed.json1()), type: 'application/feed+json' },
  ]
}

/** The library takes whole addresses only. */
const NOWHERE = 'https://nowhere.invalid/'

function feedOf(bundle: Bundle, base: string): Feed {
  const { story } = bundle
  const newest = story.corrections.toSorted((a, b) => b.date.localeCompare(a.date))
  const author = { name: words.around.makers }
  const feed = new Feed({
    id: urnOf(story, 'corrections'),
    title: takeAwayWords.corrections(story.title),
    description: `${labelOf(story)} ${story.disclosure.makers}`,
    language: story.language,
    link: `${base}about.html`,
    feedLinks: { atom: `${base}${ATOM}`, json: `${base}${JSON_FEED}` },
    updated: dayOf(newest[0]?.date ?? story.checked),
    generator: 'Readout',
    author,
  })
  for (const one of newest) {
    const { date, text, line, withdrawn } = one
    const where = line === undefined ? '' : words.framed.onLine(line)
    feed.addItem({
      id: urnOf(story, `corrections/${date}/${line ?? ''}/${text}`),
      title: [correctionSaid(one), where].filter(Boolean).join(' '),
      link: base + pageOf(bundle, line),
      date: dayOf(date),
      description: [
        withdrawn && words.about.withdrawn,
        text,
        where,
        labelOf(story),
        `${words.about.version(story.version)}.`,
      ]
        .filter(Boolean)
        .join(' '),
      author: [author],
    })
  }
  return feed
}

const pageOf = (bundle: Bundle, line: string | undefined): string =>
  line !== undefined && lineById(bundle, line) ? `lines/${line}.html` : 'about.html'

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)
