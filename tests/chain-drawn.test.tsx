import { type Element, Window } from 'happy-dom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Compare } from '../src/panel/index.ts'
import { type Bundle, type EventLine, exchangeOf, linesOf } from '../src/reconstruction/index.ts'
import { takeAway } from '../src/tools/take-away/index.ts'
import { chainWords as say } from '../src/words/chain/index.ts'
import { attributionOf } from '../src/words/index.ts'
import { folded } from './take-away/expected.ts'
import { WORKS } from './take-away/works.ts'

/** How a stroke has to look for each way in which a record bears on a line. */
const LOOKS: Readonly<Record<string, { width: string; dash: string | null; crossed: boolean }>> = {
  verbatim: { width: '6', dash: null, crossed: false },
  states: { width: '3.5', dash: null, crossed: false },
  'in-part': { width: '2', dash: '9 6', crossed: false },
  contradicts: { width: '2', dash: '2 5', crossed: true },
}

const { DOMParser } = new Window()

/** A drawing read as XML; a fault in it is thrown. */
function drawn(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement?.localName !== 'svg') throw new Error('this is no SVG')
  return documentElement
}

const numberIn = (element: Element, name: string): number => Number(element.getAttribute(name))

const wordsIn = (element: Element): string =>
  folded([...element.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '))

/** The records’ boxes: what each says, and where strokes leave it. */
const boxesIn = (svg: Element) =>
  [...svg.querySelectorAll('g > rect')].map((box) => ({
    says: wordsIn(box.parentElement as Element),
    right: numberIn(box, 'x') + numberIn(box, 'width'),
    middle: numberIn(box, 'y') + numberIn(box, 'height') / 2,
  }))

/** The lines’ dots and rings from above: where strokes come to them, and what stands beside. */
const dotsIn = (svg: Element) =>
  [...svg.querySelectorAll('g > circle')].map((dot) => ({
    says: wordsIn(dot.parentElement as Element),
    middle: numberIn(dot, 'cy'),
    isRing: dot.getAttribute('fill') === 'none' && dot.hasAttribute('stroke-dasharray'),
  }))

/** The strokes that leave a record’s box, each with the name and the line at its ends, and its look. */
function strokesIn(svg: Element, work: Bundle, lines: readonly EventLine[]): string[] {
  const boxes = boxesIn(svg)
  const dots = dotsIn(svg)
  return [...svg.querySelectorAll('path')].flatMap((path) => {
    const [, x, from, to] =
      /^M([\d.]+) ([\d.]+)C.* ([\d.]+)$/.exec(path.getAttribute('d') ?? '') ?? []
    if (Number(x) !== boxes[0]?.right) return []
    const at = dots.findIndex(({ middle }) => middle === Number(to))
    const box = boxes.find(({ middle }) => middle === Number(from))
    const names = work.story.event.records
      .map((id) => work.sources[id]?.name ?? '')
      .filter((name) => box?.says.startsWith(name))
      .sort((a, b) => b.length - a.length)
    return stroke(lines[at]?.id, names[0], {
      width: path.getAttribute('stroke-width') ?? '',
      dash: path.getAttribute('stroke-dasharray'),
      crossed: path.nextElementSibling?.localName === 'path',
    })
  })
}

const stroke = (
  line: unknown,
  name: unknown,
  look: (typeof LOOKS)[string] | undefined,
): string[] => (look ? [JSON.stringify([line, name, look])] : [])

const isCarried = ({ accounts }: EventLine): boolean =>
  accounts.some(({ support: { how } }) => ['verbatim', 'states', 'in-part'].includes(how))

/** How the band is crossed at a height. */
function crossingIn(svg: Element, y: number | undefined): string {
  const rule = [...svg.querySelectorAll('g > path')].find((path) =>
    path.getAttribute('d')?.match(new RegExp(`^M[\\d.]+ ${y}H700$`)),
  )
  if (!rule) return 'none'
  return rule.hasAttribute('stroke-dasharray') ? 'broken' : 'whole'
}

/** Read from the sourcing: whether a line of no author is taken from an account that carries it. */
function tieOf(line: EventLine, { sources }: Bundle): string {
  const carries = (record: string) =>
    isCarried({
      ...line,
      accounts: line.accounts.filter((one) => one.record === record),
    } as EventLine)
  const from = line.kind === 'account' ? [line.record] : line.passages.map(({ source }) => source)
  if (from.some(carries)) return 'whole'
  return from.some((id) => carries(sources[id]?.quotes ?? '')) ? 'broken' : 'none'
}

function expectDrawn(svg: Element, work: Bundle, lines: readonly EventLine[]): void {
  const expected = lines.flatMap(({ id, accounts }) =>
    accounts.flatMap(({ source, support }) => stroke(id, source.name, LOOKS[support.how])),
  )
  expect(boxesIn(svg)).toHaveLength(work.story.event.records.length)
  expect(strokesIn(svg, work, lines).sort()).toEqual(expected.sort())
  const dots = dotsIn(svg)
  expect(dots).toHaveLength(lines.length)
  expect(wordsIn(svg).includes(say.from)).toBe(work.story.author === undefined)
  lines.forEach((line, at) => {
    const { says = '', isRing } = dots[at] ?? {}
    expect([line.id, isRing]).toEqual([line.id, !isCarried(line)])
    expect([line.id, says.includes(say.nothing)]).toEqual([line.id, !isCarried(line)])
    if (!work.story.author) {
      expect(says).toContain(folded(attributionOf(line, work)))
      expect([line.id, crossingIn(svg, dots[at]?.middle)]).toEqual([line.id, tieOf(line, work)])
    }
    expect(says).toContain(`${work.exchange.indexOf(line.id) + 1}. `)
  })
}

const told = WORKS.filter(([, { exchange }]) => exchange.length > 0)

describe.each(told)('%s: the drawing of how its lines came to the reader', (_, work) => {
  const lines = exchangeOf(work)

  it('has a stroke for every record and line, by how it stands, and a ring where nothing carries', () => {
    expectDrawn(drawn(takeAway(work, { format: 'svg' }) ?? ''), work, lines)
  })

  it('has the same of one line alone', () => {
    for (const line of lines)
      expectDrawn(drawn(takeAway(work, { format: 'svg', line: line.id }) ?? ''), work, [line])
  })

  it('is the same on the page', () => {
    const { document } = new Window()
    document.body.innerHTML = renderToString(
      <Compare work={work} lines={linesOf(work)} clean={false} />,
    )
    const svg = document.querySelector('.chain-picture')
    if (!svg) throw new Error('there is no drawing')
    expectDrawn(svg, work, lines)
  })
})

it('is of lines of which some are carried and some are not', () => {
  const all = told.flatMap(([, work]) => exchangeOf(work))
  expect(all.some(isCarried)).toBe(true)
  expect(all.every(isCarried)).toBe(false)
})
