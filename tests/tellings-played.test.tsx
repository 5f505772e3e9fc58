import { Window } from 'happy-dom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { NO_STILLS } from '../src/apps/common/index.ts'
import { createTellings } from '../src/apps/tellings/state.ts'
import { TellingsApp } from '../src/apps/tellings/TellingsApp.tsx'
import { perspectiveWords } from '../src/panel/tellings/index.ts'
import { pictureOfTelling } from '../src/player/index.ts'
import { renderLinePage } from '../src/prerender/index.ts'
import {
  type Bundle,
  differencesOf,
  exchangeOf,
  type LineTold,
  linesOf,
  type Perspective,
  perspectivesOf,
  STANDINGS,
  tellingOf,
} from '../src/reconstruction/index.ts'
import { bundleOf, type Shape } from '../src/testing/made-shapes.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { attestationShort, labelOf, words } from '../src/words/index.ts'
import {
  findingInWords,
  introduced,
  nameOfPerspective,
  recordInWords,
  tellingsWords as say,
} from '../src/words/tellings/index.ts'
import { WORKS } from './take-away/works.ts'

const { document } = new Window()

/** A made work of so many sides and records, in which every standing occurs. */
const made = (parties: number, records: number, third = false): Bundle => {
  const shape: Shape = {
    author: 'person',
    kind: 'article',
    method: 'in-general',
    parties,
    records,
    third,
    standings: Array.from({ length: 36 }, (_, at) => STANDINGS[at % STANDINGS.length] ?? 'silent'),
  }
  return bundleOf(shape)
}

const PLAYED: readonly (readonly [name: string, bundle: Bundle])[] = [
  ...WORKS,
  ['nobody’s side, twelve records', made(0, 12)],
  ['one side, one record', made(1, 1)],
  ['two sides, one record, which is of neither', made(2, 1, true)],
  ['three sides, twelve records', made(3, 12)],
  ['five sides, twelve records, one of no side', made(5, 12, true)],
]

it('the works that are played have reasons for silence, so that a caption has them to show', () => {
  const [[, call]] = WORKS
  const [line] = exchangeOf(call).filter(({ id }) => id === 'no-rockets')
  const silent = line?.accounts.filter(({ support }) => support.how === 'silent') ?? []
  expect(silent.map(({ support }) => (support.why ?? '').length > 20)).toEqual([true, true])
})

describe.each(PLAYED)('%s, played as each of its accounts tells it', (_, bundle) => {
  const state = createTellings(bundle, { stills: NO_STILLS, address: (name) => name })
  if (!state) throw new Error('nothing to play')
  const event = exchangeOf(bundle)

  /** The page as it is now. */
  const shown = () => {
    document.body.innerHTML = renderToString(<TellingsApp state={state} />)
    const seen = (place: string) => document.querySelector(place)?.textContent ?? ''
    return {
      caption: seen('.telling-caption'),
      summaries: [...document.querySelectorAll('.telling-words')].map(
        ({ textContent }) => textContent,
      ),
      line: seen('.telling-line'),
      position: seen('.tellings-position'),
      label: seen('.tellings-label'),
      order: seen('.tellings-order'),
      end: seen('.tellings-end'),
      italics: [...document.querySelectorAll('.telling-words, .telling-empty')].some((one) =>
        one.querySelector('em, i, [data-kind="speech"]'),
      ),
    }
  }

  /** Each plate’s side, screen and drawing, as they are in the page. */
  const plates = () =>
    [...document.querySelectorAll('.tellings-stage .still-plate')].map((plate) => [
      plate.getAttribute('data-party'),
      plate.getAttribute('data-screen'),
      plate.querySelector('img')?.getAttribute('src')?.split('.')[0],
    ])

  /** Plays one telling from its first line, by “next” alone. */
  function play(teller: Perspective): void {
    if (!state) return
    state.teller.value = teller
    const { lines, orders } = tellingOf(bundle, event, teller)
    state.line.value = lines[0]?.line.id ?? null
    lines.forEach(({ line, how, accounts }, at) => {
      const { caption, summaries, line: about, position, label, order, italics } = shown()
      const where = `${teller.id}, ${line.id}`
      const { plates: expected } = pictureOfTelling(bundle, lines[at] as LineTold, teller)
      expect(plates(), where).toEqual(
        expected.map(({ party, screen, art }) => [party, screen, art]),
      )
      expect(position, where).toBe(say.position(at + 1, lines.length))
      expect(label, where).toContain(labelOf(bundle.story))
      expect(label, where).toContain(perspectiveWords(teller, bundle))
      expect(italics, where).toBe(false)
      expect(order, where).toContain(
        orders.length > 0 ? say.order.given(nameOfPerspective(teller, bundle)) : 'order',
      )
      if (how === 'article') {
        for (const part of line.contentParts) expect(caption, where).toContain(part)
        expect(caption.toLowerCase(), where).toContain(
          attestationShort(line.grading, bundle.story).toLowerCase(),
        )
      } else {
        expect(caption, where).toContain(say.ours)
        expect(caption, where).toContain(introduced(teller, bundle))
        // What it is about stands beside it, and is not taken for its words.
        expect(about, where).toContain(line.content.split(' … ')[0])
      }
      if (how === 'silent') {
        expect(caption, where).toContain(say.silence)
        for (const { support } of accounts) expect(caption, where).toContain(support.why ?? '')
      }
      // Nobody's summary but the teller's own, each under its account's name.
      const told = how === 'told' || how === 'compatible' ? accounts : []
      expect(summaries, where).toHaveLength(told.length)
      told.forEach(({ support, source }, place) => {
        expect(summaries[place], where).toContain(support.summary)
        expect(summaries[place], where).toContain(words.caption.ourSummary(source.name))
      })
      state.next()
    })
    const { end, position } = shown()
    expect(position).toBe(say.end)
    expect(end).toContain(findingInWords(bundle, event))
    if (teller.kind === 'record') expect(end).toContain(recordInWords(bundle, event, teller))
    state.next()
    expect(state.line.value).toBeNull()
    state.back()
    expect(state.line.value).toBe(lines.at(-1)?.line.id)
  }

  it.each(perspectivesOf(bundle).map((teller) => [teller.id, teller] as const))(
    '%s: line by line, to the end',
    (_id, teller) => play(teller),
  )

  it('leads from each line to every difference that concerns it, each by a name of its own', () => {
    for (const line of event) {
      state.line.value = line.id
      document.body.innerHTML = renderToString(<TellingsApp state={state} />)
      const ways = [...document.querySelectorAll('.tellings-ways a')]
      const led = ways.map((way) => way.getAttribute('href'))
      expect(led.filter((href) => href?.includes('#difference-'))).toEqual(
        differencesOf(bundle, linesOf(bundle))
          .filter(({ on }) => on.includes(line.id))
          .map((one) => `./compare.html#difference-${one.line.id}`),
      )
      expect(new Set(ways.map(({ textContent }) => textContent)).size).toBe(ways.length)
    }
  })

  it('is led to from the page of each of its lines, and of each account of one, and of no other', () => {
    const cards = cardsOf(bundle, new Map(), null)
    for (const line of linesOf(bundle)) {
      const card = cards.find((one) => one.line === line.id)
      const about = 'of' in line && bundle.exchange.find((id) => id === line.of)
      const of = bundle.exchange.includes(line.id) ? line.id : about
      if (!card) throw new Error(`no card of ${line.id}`)
      const page = { bundle, line, card, base: '', oembed: '', clean: false, stills: [] }
      const led = /href="([^"]*tellings\.html[^"]*)"/.exec(renderLinePage(page))?.[1]
      expect(led, line.id).toBe(of ? `../tellings.html#line=${of}&amp;all` : undefined)
    }
  })

  it('keeps its place whoever tells it, and shows all tellings of a line at once', () => {
    const line = event.at(-1)
    state.line.value = line?.id ?? null
    for (const teller of state.tellers) {
      state.teller.value = teller
      expect(state.told.value?.line.id).toBe(line?.id)
      expect(state.line.value).toBe(line?.id)
    }
    state.all.value = true
    document.body.innerHTML = renderToString(<TellingsApp state={state} />)
    const cards = [...document.querySelectorAll('.telling-card')]
    expect(cards.map((card) => card.querySelector('.telling-who')?.textContent)).toHaveLength(
      state.beside.length,
    )
    expect(document.querySelector('.tellings-told .label')?.textContent).toBe(labelOf(bundle.story))
    state.all.value = false
  })
})
