import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Compare } from '../src/panel/index.ts'
import type { Standing, Support } from '../src/reconstruction/index.ts'
import {
  exchangeOf,
  linesOf,
  perspectivesOf,
  STANDINGS,
  toldFrom,
} from '../src/reconstruction/index.ts'
import { madeEvent } from '../src/testing/made-event.ts'
import { tellerOf, words } from '../src/words/index.ts'
import { WORKS } from './take-away/works.ts'

/** The comparison of a work, as a page. */
function comparison(props: Parameters<typeof Compare>[0]) {
  const { body } = new Window().document
  body.innerHTML = renderToString(<Compare {...props} />)
  return body
}

type Page = ReturnType<typeof comparison>

/** What stands in the cell of a line and a record. */
function cellOf(page: Page, line: string, record: string) {
  const row = page.querySelector(`#row-${line} li[data-record="${record}"]`)
  return {
    how: row?.querySelector('.cell')?.getAttribute('data-how'),
    standing: row?.querySelector('.cell-standing')?.textContent,
    says: row?.querySelector('.evidence-says')?.textContent,
    evidence: row?.querySelector('.evidence')?.textContent ?? '',
  }
}

const FILES = [
  ['the call', 'putins-talk-therapy'],
  ['the visit', 'visit'],
] as const

describe.each(FILES)('the table of %s', (name, folder) => {
  const bundle = WORKS.find(([work]) => work === name)?.[1]
  if (!bundle) throw new Error(`there is no work called ${name}`)
  const file: Record<string, { support?: Record<string, Support> }> = parse(
    readFileSync(new URL(`../story/${folder}/sourcing.yaml`, import.meta.url), 'utf8'),
  )
  const page = comparison({ work: bundle, lines: linesOf(bundle), clean: false, home: './' })

  it('has the file’s standing, summary and reason in every cell', () => {
    const records = bundle.story.event.records
    expect(page.querySelectorAll('.compare-row .cell')).toHaveLength(
      bundle.exchange.length * records.length,
    )
    for (const id of bundle.exchange)
      for (const record of records) {
        const support = file[id]?.support?.[record]
        const cell = cellOf(page, id, record)
        expect([id, record, cell.how, cell.says]).toEqual([
          id,
          record,
          support?.how,
          support?.summary,
        ])
        expect(cell.evidence).toContain(support?.why ?? '')
        expect(cell.evidence).toContain('our summary')
      }
  })

  it('leads from each line to its place in the play, to its tellings, and to where accounts differ', () => {
    for (const id of bundle.exchange) {
      const links = [...page.querySelectorAll(`#row-${id} .row-ways a`)]
      const differ = Object.entries(file).filter(
        ([, entry]) => 'on' in entry && Array.isArray(entry.on) && entry.on.includes(id),
      )
      const differences = differ.map(([name]) => `#difference-${name}`)
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        `./#line=${id}`,
        `./tellings.html#line=${id}&all`,
        ...differences,
      ])
      // Each has a name of its own.
      expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(links.length)
      for (const place of differences) expect(page.querySelector(place)).not.toBeNull()
    }
    if (name === 'the call')
      expect(page.querySelectorAll('#row-we-are-not .row-ways a')).toHaveLength(4)
  })
})

describe.each([0, 1, 3, 5, 12])('an event of %s sides', (count) => {
  const names = Array.from({ length: count }, (_, at) => `side-${at}`)
  const records = [...names.map((name, at) => [`R${at}`, name]), ['T', 'third']]
  const standings = STANDINGS.map((how, at) =>
    Object.fromEntries(
      records.map(([id = ''], place): [string, Standing] => [
        id,
        place % 2 === 0 ? how : (STANDINGS[at - 1] ?? 'silent'),
      ]),
    ),
  )
  const { work, lines } = madeEvent({
    parties: Object.fromEntries(names.map((name) => [name, name])),
    records: Object.fromEntries(records),
    standings,
  })
  const page = comparison({ work, lines, clean: false })

  it('has a column for every record, those of no side last and said to be so', () => {
    const heads = [...page.querySelectorAll('.compare-head [data-record]')]
    expect(heads.map((head) => head.getAttribute('data-record'))).toEqual([
      ...names.map((_, at) => `R${at}`),
      'T',
    ])
    expect(heads.at(-1)?.textContent).toContain(words.compare.unsided.name)
  })

  it.runIf(records.length > 1)(
    'says in its head of a record that repeats another that it is no second witness',
    () => {
      const [[first = ''] = [], [second = ''] = []] = records
      const source = work.sources[second]
      if (!source) throw new Error('two records are there')
      const repeating = {
        ...work,
        sources: { ...work.sources, [second]: { ...source, repeats: first } },
      }
      const heads = comparison({ work: repeating, lines, clean: false })
      const said = words.panel.repeats(tellerOf([{ source: first }], work).name, false)
      const inHead = (record: string) =>
        heads.querySelector(`.compare-head [data-record="${record}"]`)?.textContent
      expect(inHead(second)).toContain(said)
      expect(inHead(first)).not.toContain(said)
    },
  )

  it('has every record’s standing to every line', () => {
    lines.forEach((line, at) => {
      for (const [record = ''] of records)
        expect(cellOf(page, line.id, record).how).toBe(standings[at]?.[record])
    })
  })

  it('tells no side’s line that its accounts do not tell', () => {
    const sides = perspectivesOf(work).filter(({ kind }) => kind !== 'author' && kind !== 'record')
    const rows = [...page.querySelectorAll('.telling-row')]
    lines.forEach((line, at) => {
      const told = [...(rows[at]?.querySelectorAll('.telling') ?? [])]
      expect(told.map((one) => one.hasAttribute('data-told'))).toEqual(
        sides.map((side) => toldFrom(side, line).how === 'told'),
      )
    })
  })
})

describe('a long table', () => {
  it('keeps its evidence out of sight, and draws no more than a cell a record', () => {
    const records = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`R${at}`, 'a']))
    const { work, lines } = madeEvent({
      parties: { a: 'Ardan' },
      records,
      standings: Array.from({ length: 500 }, () => ({ R0: 'states' as const })),
    })
    // Text alone: to parse it would take longer than all the rest.
    const html = renderToString(<Compare work={work} lines={lines} clean={false} />)
    expect(html.match(/<button class="cell"/g)).toHaveLength(500 * 12)
    expect(html.match(/<div class="evidence"/g)).toHaveLength(500 * 12)
    expect(html.match(/<div class="evidence" id="[\w-]+" popover="auto">/g)).toHaveLength(500 * 12)
    // Too many lines for one drawing; in words they are all there.
    expect(html).not.toContain('chain-picture')
    const [, list = ''] = html.split('id="chain-list"')
    expect(list.match(/<li value="\d+">/g)).toHaveLength(500)
  })
})

describe('the chain', () => {
  it.each(WORKS)(
    '%s: is said as a list, each line with every account that bears on it',
    (_, work) => {
      const page = comparison({ work, lines: linesOf(work), clean: false })
      const event = exchangeOf(work)
      const items = [...page.querySelectorAll('#chain-list > li')]
      expect(items).toHaveLength(event.length)
      if (event.length === 0) return
      expect(page.querySelector('.chain-picture')?.getAttribute('aria-describedby')).toBe(
        'chain-list',
      )
      event.forEach((line, at) => {
        const said = items[at]?.textContent ?? ''
        for (const { source, support } of line.accounts) {
          const bears = !['silent', 'consistent', 'not-seen'].includes(support.how)
          expect([line.id, source.name, said.includes(`${source.name} (`)]).toEqual([
            line.id,
            source.name,
            bears,
          ])
        }
      })
    },
  )
})
