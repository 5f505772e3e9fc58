import { signal } from '@preact/signals-core'
import type { Element } from 'happy-dom'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { Results } from '../../src/apps/lesson/later/Summary.tsx'
import { StageSide } from '../../src/apps/lesson/StageSide.tsx'
import { createLessonState } from '../../src/apps/lesson/state.ts'
import { AnswerKey } from '../../src/apps/teach/AnswerKey.tsx'
import { Handout } from '../../src/apps/teach/Handout.tsx'
import { Slides } from '../../src/apps/teach/Slides.tsx'
import { createTeachState, type TeachState } from '../../src/apps/teach/state.ts'
import {
  type Card,
  elementSnippet,
  oembedOf,
  quoteSnippet,
  readOptions,
  type SnippetPlan,
} from '../../src/embed/index.ts'
import { NO_LESSON_FILE } from '../../src/lesson/file/index.ts'
import { defaultConfig, type Run, type Step } from '../../src/lesson/index.ts'
import {
  Backlog,
  Caption,
  Compare,
  EndScreen,
  eventLinesOf,
  InShort,
  ReadPage,
  SourcingPanel,
  textToShare,
  toldLine,
} from '../../src/panel/index.ts'
import { DEFAULTS } from '../../src/player/index.ts'
import { renderLinePage } from '../../src/prerender/index.ts'
import { type Bundle, type Line, linesOf, type SpokenLine } from '../../src/reconstruction/index.ts'
import { itemsOf } from '../../src/reconstruction/lesson/index.ts'
import { madePlayer, openedWork } from '../../src/testing/made-player.ts'
import { cardsOf, plainOf } from '../../src/tools/build-cards.ts'
import { LINE_CSS } from '../../src/tools/build-lines.ts'
import { dottedIn, italicsIn, rendered, seenIn, windowOf } from './rendered.ts'

/** What one screen shows of one line. */
export interface Screen {
  /** Everything that it shows of the line, for the words beside the line's own. */
  readonly text: string
  /** The line's own words, where it shows them; of them, what is in italics, and what is dotted. */
  readonly words?: string
  readonly italics?: string
  readonly own?: readonly string[]
}

/** Whether a line is somebody's words. */
export const isSpoken = (line: Line): line is SpokenLine => 'parts' in line

/** The words of a line's own place on a screen. */
const wordsIn = (place: Element | null): Omit<Screen, 'text'> =>
  place
    ? { words: seenIn(place).trim(), italics: italicsIn(place).trim(), own: dottedIn(place) }
    : { words: 'nowhere' }

/** A screen of which one place holds the line's words. */
const screenOf = (root: Element | null, place: string): Screen => ({
  text: root ? seenIn(root) : '',
  ...wordsIn(root?.querySelector(place) ?? null),
})

const ours = windowOf()
// Somebody else's page: what browsers do by themselves.
const bare = windowOf('i { font-style: italic }')
const linePages = windowOf(LINE_CSS)

/** A page that is looked at once. */
export const pageOf = (view: VNode) => rendered(render(view), ours)

/** A page that many lines stand on. */
const lastingPage = (view: VNode) => rendered(render(view), windowOf())

const embedded = (html: string, words: string): Screen => {
  const { own: _, ...screen } = screenOf(rendered(html, bare), words)
  return screen
}

/** Every screen of one work, each by line: `null` where it shows none of it. */
export function screensOf(bundle: Bundle): Record<string, (line: Line) => Screen | null> {
  const lines = linesOf(bundle)
  const view = { work: bundle, clean: false }
  const graded = { ...view, withheld: false }
  const cards = new Map(cardsOf(bundle, new Map(), null).map((card) => [card.line, card]))
  const planOf = (line: Line): SnippetPlan & { card: Card } => {
    const card = cards.get(line.id)
    if (!card) throw new Error(`no card of ${line.id}`)
    return { base: 'https://example.org/', options: readOptions(() => null), card }
  }
  const event = eventLinesOf(lines)
  /** Rows of a page that stand for the lines of the event, in order. */
  const ofEvent = (page: Element, rows: string) => {
    const all = [...page.querySelectorAll(rows)]
    return (line: Line) => {
      const at = event.findIndex(({ id }) => id === line.id)
      return at === -1 ? null : screenOf(all[at] ?? null, '.said')
    }
  }
  const passed = lastingPage(<Backlog passed={lines} onJump={() => undefined} {...view} />)
  const rows = [...passed.querySelectorAll('li')]
  const read = lastingPage(<ReadPage lines={lines} {...view} />)
  const compare = lastingPage(<Compare lines={lines} {...view} />)
  const inShort = ofEvent(
    lastingPage(<InShort lines={event} hrefOf={(id) => `#${id}`} {...view} />),
    'li',
  )
  return {
    caption: (line) => screenOf(pageOf(<Caption line={line} {...graded} />), '.said'),
    panel: (line) => {
      const of = 'of' in line ? lines.find(({ id }) => id === line.of) : null
      const root = pageOf(<SourcingPanel line={line} of={of} {...graded} />)
      return isSpoken(line) && line.grading
        ? screenOf(root, '.chain-words')
        : { text: seenIn(root) }
    },
    backlog: ({ id }) => screenOf(rows[lines.findIndex((one) => one.id === id)] ?? null, '.said'),
    'compare, told': ofEvent(compare, '.telling-row'),
    'compare, grid': ofEvent(compare, '.compare-row'),
    end: ofEvent(
      lastingPage(<EndScreen lines={event} hrefOf={(id) => `#${id}`} {...view} />),
      '.end-line',
    ),
    text: (line) => {
      const entry = read.querySelector(`#read-${line.id}`)
      const notes = entry?.querySelector('.entry-notes')
      const screen = screenOf(entry?.querySelector('.entry-text') ?? null, '.said')
      return { ...screen, text: `${screen.text} ${notes ? seenIn(notes) : ''}` }
    },
    'line page': (line) => {
      const { card, base } = planOf(line)
      const html = renderLinePage({
        bundle,
        line,
        card,
        base,
        oembed: 'o.json',
        clean: false,
        stills: [],
      }).replace(/^[\s\S]*<body>/, '')
      const page = rendered(html, linePages)
      // It is a screen of its own, and cites what it quotes.
      page.querySelector('.panel')?.remove()
      const { own: _, ...screen } = screenOf(page, 'blockquote')
      return screen
    },
    'card in text': (line) => ({ text: plainOf(bundle, planOf(line).card) }),
    'card to share as text': (line) => ({
      text: textToShare(toldLine(line, bundle, false), bundle.story.title),
    }),
    'card as alternative text': (line) => ({ text: planOf(line).card.alt }),
    'card by address': (line) => ({
      text: seenIn(rendered(JSON.parse(oembedOf(planOf(line).card, 'https://a.org/')).html, bare)),
    }),
    'card in HTML': (line) => embedded(quoteSnippet(planOf(line)), 'p:nth-child(2)'),
    'card in a tag': (line) =>
      embedded(elementSnippet(planOf(line), null, 'tag'), 'blockquote > p'),
    lesson: (line) => lessonScreen(bundle, line),
    'lesson, to look at again': (line) => {
      const [item] = itemsOf(bundle, line, false)
      if (!item || !isSpoken(line)) return null
      const answers = { [item.id]: { said: !item.truth, sure: 100 } }
      const { player, state } = lessonAt(bundle, [stepOf(line, [item], 'lesson')], answers)
      const results = pageOf(<Results player={player} state={state} />)
      const { own: _, ...screen } = screenOf(results, '.again-line .said')
      return { ...screen, text: seenIn(results) }
    },
    'answer key': (line) => {
      const state = deskAsking(bundle, line)
      if (!state || !isSpoken(line)) return null
      const { own: _, ...screen } = screenOf(pageOf(<AnswerKey state={state} />), '.said')
      return screen
    },
    'slide with the answer': (line) => {
      const state = deskAsking(bundle, line)
      if (!state || !isSpoken(line)) return null
      // Long answers take more than one sheet.
      const slides = pageOf(<Slides state={state} />).querySelector('.slides')
      for (const slide of slides?.querySelectorAll('.slide:not(.slide-answer)') ?? [])
        slide.remove()
      const { own: _, ...screen } = screenOf(slides, '.said')
      return screen
    },
    'text, in short': (line) => {
      const shown = inShort(line)
      if (!shown) return null
      // A link has a line under it when pointed at, and so no dots.
      const { own: _, ...screen } = shown
      return screen
    },
  }
}

/** Every screen that asks about a line before the answers stand; `null` where it asks nothing of it. */
export const askingScreensOf = (bundle: Bundle): Record<string, (line: Line) => string | null> => ({
  lesson: (line) => lessonScreen(bundle, line, false)?.text ?? null,
  handout: (line) => {
    const state = deskAsking(bundle, line)
    return state && seenIn(pageOf(<Handout state={state} />))
  },
  slide: (line) => {
    const state = deskAsking(bundle, line)
    const [, slide = null] = state
      ? pageOf(<Slides state={state} />).querySelectorAll('.slide')
      : []
    return slide && seenIn(slide)
  },
})

/** The teacher's page with a class link that asks about one line. */
function deskAsking(bundle: Bundle, line: Line): TeachState | null {
  const items = itemsOf(bundle, line, false)
  if (items.length === 0) return null
  const teach = createTeachState(bundle, NO_LESSON_FILE)
  const config = signal({ ...teach.config.value, clean: false })
  const lesson = signal([stepOf(line, items, 'lesson')])
  return { ...teach, config, lesson, transfer: signal([]) }
}

const stepOf = (line: Line, items: Step['items'], section: Step['section']): Step => ({
  section,
  line: line.id,
  items,
  reveals: true,
  sure: true,
})

/** The lesson at its second screen, with all answers standing. */
function lessonAt(bundle: Bundle, plan: readonly Step[], answers: Run['answers'] = {}) {
  const player = madePlayer(openedWork(bundle))
  const config = { ...defaultConfig(bundle), clean: false }
  const begun = { work: bundle, file: NO_LESSON_FILE, config, pupil: 0 }
  const place = { platform: null, silent: false, inTab: false, preferences: signal(DEFAULTS) }
  const state = createLessonState({ ...begun, ...place, source: signal('drawings' as const) })
  const screens = plan.map((step) => ({ kind: 'step' as const, step }))
  state.run.value = { plan, screens, at: 0, revealed: true, drafts: {}, answers }
  return { player, state }
}

function lessonScreen(bundle: Bundle, line: Line, revealed = true): Screen | null {
  const items = itemsOf(bundle, line, false)
  if (items.length === 0) return null
  const { player, state } = lessonAt(bundle, [stepOf(line, items, 'lesson')])
  player.goTo(line.id)
  state.run.value = { ...state.run.value, revealed }
  const side = <StageSide player={player} state={state} address={() => undefined} />
  return screenOf(pageOf(side), '.said')
}
