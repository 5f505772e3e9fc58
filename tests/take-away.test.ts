import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderPage } from '../src/prerender/index.ts'
import {
  exchangeOf,
  type LineSourcing,
  lineById,
  linesOf,
  shownDigest,
} from '../src/reconstruction/index.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { lineFiles } from '../src/tools/build-lines.ts'
import { STORY } from '../src/tools/folders.ts'
import { takeAway } from '../src/tools/take-away/index.ts'
import { FORMATS, type Format } from '../src/tools/take-away/names.ts'
import { NOWHERE } from '../src/tools/verify/expected.ts'
import { attestationShort, attributionOf, labelOf, words } from '../src/words/index.ts'
import { folded, passagesOf, sourcingOf, standingsOf } from './take-away/expected.ts'
import {
  expand,
  namesOf,
  readCitations,
  readCsv,
  readHtml,
  readMarkdown,
  readWhoAndWhen,
} from './take-away/read.ts'
import { AnnotationCollection, faultsOf } from './take-away/shapes.ts'
import { hostileBundle, WORKS } from './take-away/works.ts'

const FORMULA = /^[=+\-@\t\r]/

describe.each(WORKS)('%s, taken away and read again', (_, bundle) => {
  const { story, sources, digest = '' } = bundle
  const label = labelOf(story)
  const take = (format: Format, line?: string) => takeAway(bundle, { format, line }) ?? ''
  // Of lines that nobody had from anybody there is no drawing.
  const formats: readonly Format[] = Object.values(FORMATS)
    .flat()
    .filter((format) => story.author || format !== 'svg')
  const spoken = linesOf(bundle).flatMap((line) =>
    line.kind === 'speech' && 'content' in line ? [line] : [],
  )

  it('carries label, version and digest in every format, whole and by line', () => {
    for (const format of formats)
      for (const line of [undefined, bundle.exchange[0]]) {
        const text = folded(take(format, line))
        expect(text, format).toContain(label)
        expect(text, format).toContain(story.version)
        expect(text.replaceAll(' ', ''), format).toContain(digest)
      }
  })

  it('says with each line of the event who tells it and what attests it', () => {
    for (const line of exchangeOf(bundle))
      for (const format of formats) {
        // Where a line has no words of a source there is nothing to annotate.
        if (
          format === 'jsonld' &&
          passagesOf(bundle.sourcing[line.id] as LineSourcing).length === 0
        ) {
          expect(JSON.parse(take(format, line.id)).total, line.id).toBe(0)
          continue
        }
        const text = folded(take(format, line.id)).toLowerCase()
        const attested = attestationShort(line.grading, story).toLowerCase()
        expect(text, `${line.id} as ${format}`).toContain(attributionOf(line, bundle).toLowerCase())
        expect(text, `${line.id} as ${format}`).toContain(attested)
        expect(text.indexOf(label.toLowerCase())).toBeLessThan(text.indexOf(attested))
      }
  })

  it('has the standing of each record to each line in its table', () => {
    const rows = readCsv(take('csv'))
    const told = rows.map(({ line, record, how }) => ({ line, record, how }))
    const standings = standingsOf(bundle)
    if (story.event.records.length === 0) {
      // The lines are there all the same.
      expect(rows.map(({ line, record, content }) => [line, record, content !== ''])).toEqual(
        bundle.exchange.map((line) => [line, '', true]),
      )
      return
    }
    expect(told).toEqual(standings.map(({ support: { how }, ...at }) => ({ ...at, how })))
    standings.forEach(({ line: id, record, support }, at) => {
      const line = lineById(bundle, id)
      if (!line || !('grading' in line)) throw new Error(`no line ${id}`)
      const grade = line.grading?.parties[sources[record]?.party ?? '']
      expect(rows[at]).toMatchObject({
        // What no figure says has a label of its own.
        label:
          line.kind === 'account'
            ? `${words.caption.marks('').account} ${words.caption.reenacted}`
            : label,
        cue: line.cue,
        content: line.content,
        attestation: line.grading?.attestation,
        'attested-by': line.grading?.attestedBy.join('; '),
        party: sources[record]?.party,
        'party-grade': grade?.divided ? 'divided' : (grade?.grade ?? ''),
        'summary-ours': FORMULA.test(support.summary) ? `'${support.summary}` : support.summary,
        why: support.why ?? '',
        'why-sources': support.sources.join('; '),
        version: story.version,
        digest,
      })
    })
  })

  it('gives a spreadsheet no formula, whatever its texts begin with', () => {
    const cells = readCsv(take('csv')).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([])
  })

  it('cites the work, each line and each source alike in each format', () => {
    const items: {
      id: string
      title: string
      note: string
      URL?: string
      author?: object[]
      issued?: object
    }[] = JSON.parse(take('csl-json'))
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items[0]).toMatchObject({
      title: story.title,
      author: [{ literal: words.around.makers }],
      version: story.version,
    })
    for (const format of ['bibtex', 'ris'] as const) {
      const read = readCitations(take(format))
      expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => folded(title)))
      expect(read.map(({ note }) => note)).toEqual(items.map(({ note }) => note))
      expect(read.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL))
      expect(readWhoAndWhen(take(format))).toEqual(
        items.map(({ author, issued }) => ({ names: namesOf(author), issued })),
      )
    }
  })

  it('never makes a title of reconstructed words, and has cue and label before them in the note', () => {
    const items: { id: string; title: string; note: string }[] = JSON.parse(take('csl-json'))
    for (const line of spoken) {
      const item = items.find(({ id }) => id === `${story.name}.line.${line.id}`)
      expect(item?.title).toMatch(/^\[.*\]$/)
      expect(item?.title).not.toContain(line.content)
      expect(item?.note.startsWith(`${label} ${line.text}`)).toBe(line.scene === story.event.scene)
      expect(item?.note).toContain(line.text)
    }
  })

  it('cites each source behind it as the sources have it, with what we saw of it', () => {
    const items: Record<string, unknown>[] = JSON.parse(take('csl-json'))
    const cited = items.filter(({ id }) => String(id).startsWith(`${story.name}.source.`))
    expect(cited.length).toBeGreaterThan(0)
    for (const item of cited) {
      const source = sources[String(item.id).replace(`${story.name}.source.`, '')]
      expect(item).toMatchObject(source?.citation ?? { none: true })
      expect(item.note).toContain(source?.form)
    }
  })

  it('annotates each passage whose words it ships, with no word more', async () => {
    const collection = await expand(JSON.parse(take('jsonld')))
    const items = itemsIn(collection)
    const shipped = sourcingOf(bundle).flatMap(({ id, sourcing }) =>
      passagesOf(sourcing).flatMap((one) => ('exact' in one ? [{ id, ...one }] : [])),
    )
    const passage = story.author?.method?.passage
    const quoted = items.map((one) => quotedBy(one))
    expect(quoted).toEqual(
      [...(passage ? [passage] : []), ...shipped].map(({ exact, prefix, suffix }) => ({
        exact,
        prefix,
        suffix,
      })),
    )
  })

  it('has the shape of a collection of annotations, whole and by line, with any and with none', () => {
    const totals = [undefined, ...linesOf(bundle).map(({ id }) => id)].map((line) => {
      const collection = JSON.parse(take('jsonld', line))
      expect(faultsOf(AnnotationCollection, collection), line).toEqual([])
      return collection.total
    })
    expect(Math.max(...totals)).toBeGreaterThan(0)
  })

  it('annotates with our line, its label, version and digest', async () => {
    const ofMethod = story.author?.method?.passage ? 1 : 0
    const items = itemsIn(await expand(JSON.parse(take('jsonld')))).slice(ofMethod)
    const lines = sourcingOf(bundle).flatMap(({ text, sourcing }) =>
      passagesOf(sourcing).flatMap((one) => ('exact' in one ? [text] : [])),
    )
    items.forEach((item, at) => {
      const [body] = valuesOf(item, 'http://www.w3.org/ns/oa#hasBody')
      const said = literalIn(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')
      expect(item['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation'])
      expect(said).toContain(folded(lines[at] ?? 'nothing'))
      expect(said).toContain(label)
      expect(said).toContain(shownDigest(digest))
      expect(literalIn(body, 'http://schema.org/version')).toBe(story.version)
      expect(literalIn(body, 'http://schema.org/identifier')).toBe(`sha256:${digest}`)
    })
  })

  it.each(['text', 'markdown', 'html'] as const)(
    'tells all that stands behind it as %s',
    (format) => {
      const text = folded(SEEN[format](take(format)).text)
      expect(text.startsWith(label)).toBe(true)
      for (const { text: said, sourcing } of sourcingOf(bundle)) {
        if (format !== 'text' || !('support' in sourcing)) expect(text).toContain(folded(said))
        if (!('support' in sourcing)) continue
        for (const record of story.event.records) {
          const { summary = '', why = '' } = sourcing.support[record] ?? {}
          expect(text).toContain(folded(summary))
          expect(text).toContain(folded(why))
        }
        const own = 'own' in sourcing ? sourcing.own : []
        for (const { note } of own) expect(text).toContain(folded(note))
      }
    },
  )

  it.each(['markdown', 'html'] as const)(
    'sets reconstructed speech alone in italics as %s',
    (format) => {
      const contents = spoken.flatMap(({ contentParts }) => contentParts)
      expect(SEEN[format](take(format)).italics).toEqual(contents)
    },
  )

  it('marks every account as our summary, before its words', () => {
    for (const line of linesOf(bundle).filter(({ kind }) => kind === 'account'))
      for (const format of ['text', 'markdown', 'html', 'csl-json'] as const) {
        const text = folded(take(format, line.id))
        const at = text.indexOf('our summary: ')
        expect(at, format).toBeGreaterThan(-1)
        expect(text.indexOf(folded(line.text).slice(0, 12), at), format).toBeGreaterThan(at)
      }
  })
})

it('has the golden grades of the call in its table, and every line of it', () => {
  const [[, bundle]] = WORKS
  const rows = readCsv(takeAway(bundle, { format: 'csv' }) ?? '')
  const golden = parse(readFileSync(`${STORY}/tests/golden.yaml`, 'utf8'))
  const of = (id: string) => rows.filter(({ line }) => line === id)
  expect([...new Set(rows.map(({ line }) => line))]).toEqual(golden.lines.map(idOf))
  for (const { id, cue, content, support, plates, attestation } of golden.lines) {
    const [first] = of(id)
    expect(first).toMatchObject({ cue, content, attestation })
    expect(Object.fromEntries(of(id).map(({ record, how }) => [record, how]))).toEqual(support)
    const grades = of(id).map((row) => [row.party, row['party-grade']])
    expect(Object.fromEntries(grades)).toEqual(plates)
  }
})

const idOf = ({ id }: { id: string }): string => id

describe('what lies beside the pages', () => {
  const [[, bundle]] = WORKS
  const files = new Map(
    lineFiles(bundle, cardsOf(bundle, new Map(), null), '').map((file) => [file.fileName, file]),
  )
  /** The files beside the pages that a page leads to, by name. */
  const ledTo = (html: string, folder: string): string[] =>
    [...html.matchAll(/href="\.\/([^"#]+\.(?:txt|md|bib|ris|json|jsonld|csv|svg))"/g)]
      .map(([, name]) => folder + name)
      .filter((name) => name.startsWith('lines/'))

  it('is every kind of a line, and of the whole, and each is the export itself', () => {
    for (const [name, line] of [...bundle.exchange.map((id) => [id, id]), ['_all', undefined]])
      for (const [ending, format] of [
        ['md', 'markdown'],
        ['bib', 'bibtex'],
        ['ris', 'ris'],
        ['csl.json', 'csl-json'],
        ['jsonld', 'jsonld'],
        ['csv', 'csv'],
        ['chain.svg', 'svg'],
      ] as const)
        expect(files.get(`lines/${name}.${ending}`)?.source, `${name}.${ending}`).toBe(
          takeAway(bundle, { format, line }),
        )
    expect(files.get('lines/_all.txt')?.source).toBe(takeAway(bundle, { format: 'text' }))
  })

  it('is led to from each line’s page, from About and from Compare, and is there', () => {
    const page = String(files.get('lines/no-rockets.html')?.source)
    const fromLine = ledTo(page, 'lines/')
    const about = ledTo(renderPage('about', bundle, NOWHERE), '')
    const compare = ledTo(renderPage('compare', bundle, NOWHERE), '')
    expect(fromLine).toEqual(
      ['txt', 'md', 'bib', 'ris', 'csl.json', 'jsonld', 'csv', 'chain.svg'].map(
        (ending) => `lines/no-rockets.${ending}`,
      ),
    )
    expect(about).toEqual(
      ['txt', 'md', 'jsonld', 'csv', 'chain.svg', 'bib', 'ris', 'csl.json'].map(
        (ending) => `lines/_all.${ending}`,
      ),
    )
    expect(compare).toEqual(['csv', 'chain.svg'].map((ending) => `lines/_all.${ending}`))
    for (const name of [...fromLine, ...about, ...compare])
      expect([name, files.has(name)]).toEqual([name, true])
  })

  it('has a line outside the event, which is in no table and has no chain, without these', () => {
    const other = linesOf(bundle).find(({ id }) => !bundle.exchange.includes(id))?.id
    const led = ledTo(String(files.get(`lines/${other}.html`)?.source), 'lines/')
    expect(led.filter((name) => !files.has(name))).toEqual([])
    expect(led.map((name) => name.replace(`lines/${other}.`, ''))).toEqual([
      'txt',
      'md',
      'bib',
      'ris',
      'csl.json',
      'jsonld',
    ])
  })
})

describe('what is asked for', () => {
  it('has no line that is not there', () => {
    expect(takeAway(hostileBundle(), { format: 'text', line: 'constructor' })).toBeNull()
  })

  it('begins a table with a byte order mark where that is asked, and has whole addresses', () => {
    const bundle = hostileBundle()
    const base = 'https://paper.example/talk/'
    expect(takeAway(bundle, { format: 'csv', bom: true })).toMatch(/^\ufefflabel,/)
    expect(takeAway(bundle, { format: 'csv' })).toMatch(/^label,/)
    expect(takeAway(bundle, { format: 'csl-json', line: 'boats', base })).toContain(
      `"${base}lines/boats.html"`,
    )
  })

  it('says on a line that it was corrected', () => {
    const bundle = hostileBundle()
    for (const format of Object.values(FORMATS).flat())
      for (const line of ['boats', undefined])
        expect(folded(takeAway(bundle, { format, line }) ?? ''), format).toContain(
          'Corrected on 20 November 2026',
        )
  })
})

const SEEN = {
  text: (text: string) => ({ text, italics: [] }),
  markdown: readMarkdown,
  html: readHtml,
}

type Node = Readonly<Record<string, unknown>>

const valuesOf = (node: unknown, name: string): Node[] => (node as Node)[name] as Node[]

const literalIn = (node: unknown, name: string): unknown =>
  (valuesOf(node, name) as Node[] | undefined)?.[0]?.['@value']

function itemsIn(collection: Node): Node[] {
  const [page] = valuesOf(collection, 'http://www.w3.org/ns/activitystreams#first')
  const [list] = valuesOf(page, 'http://www.w3.org/ns/activitystreams#items')
  return valuesOf(list, '@list')
}

function quotedBy(item: Node) {
  const [target] = valuesOf(item, 'http://www.w3.org/ns/oa#hasTarget')
  const [selector] = valuesOf(target, 'http://www.w3.org/ns/oa#hasSelector')
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) =>
    literalIn(selector, `http://www.w3.org/ns/oa#${name}`),
  )
  return { exact, prefix, suffix }
}
