import { describe, expect, it } from 'vitest'
import { lineDataOf, renderLinePage } from '../src/prerender/index.ts'
import { type Line, linesOf, quotationMarks } from '../src/reconstruction/index.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { labelOf, words } from '../src/words/index.ts'
import { expand, readDataBlocks } from './take-away/read.ts'
import { faultsOf, LineData } from './take-away/shapes.ts'
import { WORKS } from './take-away/works.ts'

const SHOWN = { base: 'https://paper.example/talk/', clean: false }

/** The properties of schema.org 30 that each type here has, its own or those above it. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Thing: ['name', 'description', 'identifier', 'url'],
  CreativeWork: [
    'abstract',
    'author',
    'correction',
    'creator',
    'creditText',
    'datePublished',
    'inLanguage',
    'isPartOf',
    'publisher',
    'text',
    'version',
  ],
  Claim: ['appearance'],
  Quotation: [],
  CorrectionComment: [],
  Person: [],
  Organization: [],
}
const NOT_WORKS = ['Person', 'Organization']

/** Every node of a document, with those in it. */
const nodesIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesIn)
  return '@type' in value ? [value as Record<string, unknown>, ...inner] : inner
}

/** Words between quotation marks. */
const quoted = (said: string): RegExp =>
  new RegExp(`“${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”`)

const isExact = (line: Line): boolean =>
  line.kind === 'quotation' && !line.translated && quotationMarks(line.text).length > 0

describe.each(WORKS)('%s, as its pages tell other programs', (_, bundle) => {
  const lines = linesOf(bundle)
  const data = lines.flatMap((line) => {
    const one = lineDataOf(line, bundle, SHOWN)
    return one ? [{ line, one }] : []
  })

  it('calls exact words alone a quotation, a claim all else, and gives no verdict', () => {
    for (const { line, one } of data) {
      expect(one['@type'], line.id).toBe(isExact(line) ? 'Quotation' : 'Claim')
      expect(JSON.stringify(one)).not.toMatch(/Review|Rating/)
      if (one['@type'] === 'Claim') expect(one.text).toContain(line.text)
      else for (const said of String(one.text).split(' … ')) expect(line.text).toMatch(quoted(said))
    }
    expect(data.map(({ line }) => line.id)).toEqual(
      lines
        .filter((line) => line.kind !== 'direction')
        .filter((line) => line.kind !== 'narration' || line.claims.length > 0)
        .map(({ id }) => id),
    )
  })

  it('says what it is before all else, and of which version', () => {
    for (const { line, one } of data) {
      if (line.kind === 'speech' && line.scene === bundle.story.event.scene)
        expect(one.description).toMatch(new RegExp(`^${labelOf(bundle.story)}`))
      if (one['@type'] === 'Claim')
        expect(one.author).toMatchObject({
          name:
            'passages' in line
              ? (bundle.story.author?.name ?? expect.any(String))
              : words.around.makers,
        })
      if (line.kind === 'account') expect(one.text).toMatch(/^.+, our summary: /)
      expect(one.isPartOf).toMatchObject({
        abstract: expect.stringContaining(labelOf(bundle.story)),
        version: bundle.story.version,
        identifier: `sha256:${bundle.digest}`,
      })
    }
  })

  it('has the shape of a quotation or a claim', () => {
    for (const { line, one } of data) expect(faultsOf(LineData, one), line.id).toEqual([])
  })

  it('has the types and properties of schema.org', async () => {
    for (const { one } of data)
      for (const node of nodesIn(await expand(one))) {
        const [type = ''] = node['@type'] as string[]
        const name = type.replace('http://schema.org/', '')
        const own = PROPERTIES[name]
        expect(own, type).toBeDefined()
        const above = NOT_WORKS.includes(name) ? [] : PROPERTIES.CreativeWork
        const known = [...(PROPERTIES.Thing ?? []), ...(above ?? []), ...(own ?? [])]
        const used = Object.keys(node).filter((key) => !key.startsWith('@'))
        expect(
          used.filter((key) => !known.includes(key.replace('http://schema.org/', ''))),
        ).toEqual([])
      }
  })

  it('stands in each page, masked where the page is, and nothing in it ends the block', () => {
    const cards = new Map(cardsOf(bundle, new Map(), null).map((card) => [card.line, card]))
    for (const line of lines.slice(0, 12).concat(lines.filter(({ strong }) => strong.length > 0)))
      for (const clean of [false, true]) {
        const card = cards.get(line.id)
        if (!card) throw new Error(`no card of ${line.id}`)
        const shown = { base: '', clean }
        const page = renderLinePage({ bundle, line, card, oembed: '', stills: [], ...shown })
        const expected = lineDataOf(line, bundle, shown)
        expect(readDataBlocks(page)).toEqual(expected ? [expected] : [])
        for (const word of clean ? line.strong : [])
          expect(expected?.text).not.toMatch(new RegExp(`\\b${word}\\b`))
      }
  })
})
