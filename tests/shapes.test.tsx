import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { askOf, claimMark, explain } from '../src/lesson/index.ts'
import {
  announcement,
  Caption,
  EndScreen,
  Help,
  kindOf,
  SourcingPanel,
  textToShare,
  toldLine,
} from '../src/panel/index.ts'
import { lineDataOf, renderPage } from '../src/prerender/index.ts'
import {
  type Bundle,
  exchangeOf,
  type Line,
  lineById,
  linesOf,
  parseBundle,
} from '../src/reconstruction/index.ts'
import { itemsOf } from '../src/reconstruction/lesson/index.ts'
import { AUTHORS, bundleOf, type Shape, shapes } from '../src/testing/made-shapes.ts'
import { runs } from '../src/testing/thorough.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { checkFolder } from '../src/tools/check.ts'
import { openForPages } from '../src/tools/open-story.ts'
import { NOWHERE } from '../src/tools/verify/expected.ts'

/** Every sentence of a page, and what is read out of it, without its marks. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script|noscript|title)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*?(?:aria-label="([^"]*)"|alt="([^"]*)")?[^>]*>/g, ' $1 $2 ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** What is said of one line on every screen. */
function saidOf(line: Line, work: Bundle): string[] {
  const of = 'of' in line && line.of !== null ? lineById(work, line.of) : null
  const views = [false, true].map((withheld) => ({ work, clean: false, withheld }))
  const items = itemsOf(work, line, false)
  const told = toldLine(line, work, false)
  return [
    kindOf(line, work),
    textToShare(told, ''),
    ...views.flatMap((view) => [
      announcement(line, view, 2),
      wordsOf(renderToString(<Caption line={line} {...view} />)),
      wordsOf(renderToString(<SourcingPanel line={line} of={of} {...view} />)),
    ]),
    ...items.flatMap((item) => {
      const { verdict, reasons } = explain(work, line, item, false)
      const kind = kindOf(line, work)
      return [askOf(work, line, item), claimMark(work, kind, item), verdict].concat(
        reasons.map(({ name, text, why }) => `${name} ${text} ${why}`),
      )
    }),
    JSON.stringify(lineDataOf(line, work, { base: '', clean: false })?.author ?? ''),
  ]
}

const PAGES = ['about', 'compare', 'tellings', 'read', 'index'] as const

/** What is said of the work as a whole. */
function saidOfAll(work: Bundle): string[] {
  const lines = exchangeOf(work)
  return [
    ...PAGES.map((page) => wordsOf(renderPage(page, work, NOWHERE))),
    wordsOf(renderToString(<EndScreen work={work} clean={false} lines={lines} hrefOf={String} />)),
    wordsOf(renderToString(<Help work={work} commands={[]} />)),
    ...cardsOf(work, new Map(), null).map((card) => card.alt),
  ]
}

interface Refused {
  readonly when: (shape: Shape) => boolean
  readonly words: RegExp
}

/** Words that are false of a work of a shape, wherever they stand. */
const REFUSED: readonly Refused[] = [
  { when: () => true, words: /undefined|\bnull\b|NaN|\[object|, ,|“”/ },
  { when: () => true, words: /\b(?:she|he|hers?|his)\b/ },
  {
    when: ({ author }) => author === 'none',
    words: /\barticle\b|\bthe author\b(?!’s name)|Ada Quill/i,
  },
  { when: ({ author, kind }) => author !== 'none' && kind !== 'article', words: /\barticle\b/i },
  {
    when: ({ author }) => author === 'several',
    words: /Bo Reed (?:names|says|tells|does|gives)\b|, who says so/,
  },
  {
    when: ({ author }) => author === 'person' || author === 'institution',
    words: /(?:Ada Quill|Quay Institute) (?:name|say|tell|do|give)\b|, who say so/,
  },
  {
    when: ({ method, author }) => author !== 'none' && method !== 'in-general',
    words: /in general/,
  },
  { when: ({ parties }) => parties !== 2, words: /\bboth\b|\bthe two\b/i },
  {
    when: ({ parties }) => parties < 2,
    words: /\bEach side\b|\beach side\b|\bbetween\b|\bOnly [A-Z]/,
  },
  { when: ({ parties }) => parties === 0, words: /each side|one side|neither side|plate/i },
  { when: ({ records }) => records < 2, words: /side by side|the others?\b/i },
]

/** Words that are false of a line that an account of no side carries. */
const CARRIED =
  /no account we found|No account of the event|Nobody states|\bOnly [A-Z]|(?<!one side )\balone\b/

const carriedBeside = (line: Line): boolean =>
  'accounts' in line &&
  line.grading !== null &&
  line.accounts.some(
    ({ source, support }) =>
      source.party === 'third' && ['verbatim', 'states', 'in-part'].includes(support.how),
  )

function expectTrue(shape: Shape, said: readonly string[], also: readonly RegExp[] = []): void {
  const refused = REFUSED.filter(({ when }) => when(shape)).map(({ words }) => words)
  for (const text of said)
    for (const words of [...refused, ...also]) {
      const found = words.exec(text)
      const around = found ? text.slice(Math.max(0, found.index - 90), found.index + 60) : ''
      expect(around, String(words)).toBe('')
    }
}

describe('a work of any shape', () => {
  it('is a bundle that can be read', () => {
    fc.assert(
      fc.property(shapes, (shape) => parseBundle(JSON.stringify(bundleOf(shape))).ok),
      { numRuns: runs(30) },
    )
  })

  it('has no sentence that is false of it', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const work = bundleOf(shape)
        for (const line of linesOf(work))
          expectTrue(shape, saidOf(line, work), carriedBeside(line) ? [CARRIED] : [])
        expectTrue(shape, saidOfAll(work))
      }),
      { numRuns: runs(60) },
    )
  })

  it('says by whom each line of its event is told', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const work = bundleOf(shape)
        for (const line of exchangeOf(work)) {
          const [passage] = line.passages
          const name = work.sources[passage?.source ?? '']?.name
          const teller = shape.author === 'none' ? `the ${name}` : AUTHORS[shape.author].name
          expect(toldLine(line, work, false).author).toContain(teller)
        }
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('the made story of two accounts and no author', () => {
  const FOLDER = 'tests/made-accounts'

  it('keeps every rule, against the texts of both accounts too', async () => {
    const texts = [
      { source: 'E', path: `${FOLDER}/east.txt` },
      { source: 'W', path: `${FOLDER}/west.txt` },
    ]
    const checked = await checkFolder(FOLDER, texts)
    const found = checked.ok ? checked.value.diagnostics : [checked.error]
    expect(found).toEqual([])
  })

  it('credits each line to the account that it is from, and says that it was put side by side', async () => {
    const opened = await openForPages(FOLDER)
    if (!opened.ok) throw new Error(opened.error)
    const { bundle } = opened.value
    const told = exchangeOf(bundle).map((line) => toldLine(line, bundle, false))
    expect(told.map(({ author }) => author)).toEqual([
      'as the East Light readout gives it',
      'as the West Light readout gives it',
      'as the East Light readout gives it',
      'The office of West Light, as the West Light readout gives it',
    ])
    for (const { label } of told)
      expect(label).toBe(
        'Reconstructed by putting accounts side by side. No transcript has been published.',
      )
  })
})
