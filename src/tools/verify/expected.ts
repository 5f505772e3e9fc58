import {
  type Known,
  lineAt,
  type Original,
  readData,
  readPage,
  readPlain,
} from '../../apps/verify/index.ts'
import { type Card, elementSnippet, readOptions } from '../../embed/index.ts'
import type { LessonFile } from '../../lesson/file/index.ts'
import {
  type PageAssets,
  posterAlt,
  renderOffline,
  renderPage,
  renderWorks,
} from '../../prerender/index.ts'
import { type Bundle, lineById, linesOf } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { cardsOf } from '../build-cards.ts'
import { feedFiles } from '../build-feeds.ts'
import { correctionsFile, lineFiles } from '../build-lines.ts'
import type { OpenedStory } from '../open-story.ts'

/** The pages of a site by the names of their templates. */
export const PAGES = [
  'index',
  'about',
  'compare',
  'embed',
  'frame',
  'guide',
  'lesson',
  'read',
  'teach',
  'tellings',
  'verify',
]

/** No page's words depend on where its files lie. */
export const NOWHERE: PageAssets = {
  drawing: () => '',
  icon: '',
  scripts: [],
  style: '',
  laterStyles: { play: '', rest: '', fonts: '' },
  bundle: '',
  cleanBundle: '',
  inks: '',
  stills: [],
  base: '',
  worker: false,
  poster: null,
  publisher: null,
  works: '',
}

/** The same with the picture by which a page is shared: its words are in the page. */
function assetsOf(bundle: Bundle): PageAssets {
  const line = lineById(bundle, bundle.exchange[0] ?? '')
  if (!line) return NOWHERE
  return {
    ...NOWHERE,
    poster: { address: '', alt: posterAlt({ bundle, line, clean: false }) },
  }
}

interface Said {
  readonly known: readonly Known[]
  readonly labels: readonly string[]
}

/**
 * Everything that the site of a story says, file by file, as the build writes it: what a copy of it is
 * compared with.
 */
export function originalOf({
  bundle,
  lesson,
  versions,
}: Pick<OpenedStory, 'bundle' | 'lesson' | 'versions'>): Original {
  const said = new Map([...ofPages(bundle, lesson), ...ofLines(bundle), ...ofPictures(bundle)])
  return {
    bundle,
    versions,
    pages: Object.fromEntries(
      [...said].flatMap(([path, { known }]) => (known.length > 0 ? [[path, known]] : [])),
    ),
    labels: [
      ...new Set([...[...said.values()].flatMap(({ labels }) => labels), ...captionsOf(bundle)]),
    ],
  }
}

/**
 * The original of a site's first work, with the page that lists it beside the others: what that says is
 * of all of them.
 */
export function withWorks(first: Original, others: readonly Original[]): Original {
  const shown = [first, ...others].map(({ bundle }, i) => ({
    bundle,
    publisher: null,
    stills: [],
    home: `${i}`,
  }))
  const { known, labels } = ofHtml(first.bundle, renderWorks({ works: shown, assets: NOWHERE }))
  const captions = others.flatMap(({ bundle }) => captionsOf(bundle))
  return {
    ...first,
    pages: { ...first.pages, 'works.html': known },
    labels: [...first.labels, ...labels, ...captions],
  }
}

/** What may stand below a printed picture: the names of its sides, or of its scene (`LinePicture`). */
const captionsOf = ({ story }: Bundle): string[] =>
  Object.values(story.scenes).flatMap(({ title, dateline, sides }) => [
    [title, dateline].filter(Boolean).join(' · '),
    ...Object.values(sides ?? {}).map(({ label }) => label),
  ])

/** The same as JSON, for the page that compares. */
export const originalJson = (story: Pick<OpenedStory, 'bundle' | 'lesson' | 'versions'>): string =>
  JSON.stringify(originalOf(story))

function ofPages(bundle: Bundle, lesson: LessonFile): [string, Said][] {
  const { story } = bundle
  const pages = PAGES.map((name): [string, Said] => {
    return [`${name}.html`, ofHtml(bundle, renderPage(name, bundle, assetsOf(bundle), lesson))]
  })
  const kept = `<title>${story.title}. ${labelOf(story)}</title>${renderOffline(bundle, null)}`
  return [
    ...pages,
    [`offline/${story.name}.html`, ofHtml(bundle, kept)],
    ...[correctionsFile(bundle), ...feedFiles(bundle, '')]
      .filter(({ fileName }) => fileName.endsWith('.json'))
      .map(({ fileName, source }): [string, Said] => [fileName, ofData(JSON.parse(source))]),
  ]
}

/** What stands beside the pages for each line, as it is written for a site of any address. */
function ofLines(bundle: Bundle): [string, Said][] {
  const cards = cardsOf(bundle, new Map(), null)
  return [...ofTags(cards), ...ofLineFiles(bundle, cards)]
}

function ofLineFiles(bundle: Bundle, cards: readonly Card[]): [string, Said][] {
  const files = lineFiles(bundle, cards, ANY_ADDRESS)
  return files.flatMap(({ fileName, source }): [string, Said][] => {
    const line = /^lines\/([\w-]+)(?:\.clean)?\.(?:html|json|txt)$/.exec(fileName)?.[1] ?? null
    if (fileName.endsWith('.html')) {
      const { known, labels } = ofHtml(bundle, source)
      return [[fileName, { known: known.map(([text]) => [text, line]), labels }]]
    }
    if (fileName.endsWith('.txt')) return [[fileName, of(readPlain(source), line)]]
    if (!fileName.endsWith('.json')) return []
    const said = ofData(JSON.parse(source), line)
    // What is put into other people's pages is another with every address: its words may stand anywhere.
    if (!fileName.startsWith('oembed/')) return [[fileName, said]]
    return [[fileName, { known: [], labels: said.known.map(([text]) => text) }]]
  })
}

/** What a player’s tag says on somebody’s page before it plays, with clean words and without. */
function ofTags(cards: readonly Card[]): [string, Said][] {
  return cards.map((card) => {
    const texts = ['', 'clean=1', 'mode=teach'].flatMap((asked) => {
      const values = new URLSearchParams(asked)
      const options = readOptions((name) => (name === 'line' ? card.line : values.get(name)))
      const html = elementSnippet({ base: ANY_ADDRESS, options, card }, null, 'sheet')
      const { paragraphs, labels } = readPage(html)
      return [...paragraphs.map(({ text }) => text), ...labels]
    })
    return [`tags/${card.line}`, { known: [], labels: texts }]
  })
}

const ANY_ADDRESS = 'https://copy.invalid/'

/** What a picture says in its metadata, by the line that it shows. */
function ofPictures(bundle: Bundle): [string, Said][] {
  return linesOf(bundle).map((line) => {
    const texts = [false, true].map((clean) => posterAlt({ bundle, line, clean }))
    const alts = [...new Set(texts)]
    return [`posters/${line.id}`, { known: alts.map((alt): Known => [alt, line.id]), labels: alts }]
  })
}

function ofHtml(bundle: Bundle, html: string): Said {
  const { paragraphs, labels } = readPage(html)
  return {
    known: paragraphs.map((paragraph): Known => [paragraph.text, lineAt(bundle, paragraph)]),
    labels,
  }
}

const ofData = (value: unknown, line: string | null = null): Said => of(readData(value), line)

const of = (paragraphs: readonly { text: string }[], line: string | null): Said => ({
  known: paragraphs.map(({ text }): Known => [text, line]),
  labels: [],
})
