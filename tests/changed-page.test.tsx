// @vitest-environment happy-dom
import { execFileSync } from 'node:child_process'
import { signal } from '@preact/signals'
import { type ComponentChild, render } from 'preact'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chooser } from '../src/apps/embed-builder/Chooser.tsx'
import { createChoice, KINDS } from '../src/apps/embed-builder/choice.ts'
import { FrameApp } from '../src/apps/frame/FrameApp.tsx'
import { commitNow, goOn } from '../src/apps/lesson/commands.ts'
import { LessonApp } from '../src/apps/lesson/LessonApp.tsx'
import { PlatformStatus } from '../src/apps/lesson/later/PlatformStatus.tsx'
import { createLessonState } from '../src/apps/lesson/state.ts'
import { App, type PlayScreenProps } from '../src/apps/play/App.tsx'
import { createCommands } from '../src/apps/play/deferred/commands.ts'
import { askGuesses } from '../src/apps/play/deferred/guess.ts'
import { createParts } from '../src/apps/play/deferred/parts.tsx'
import { createSavesState } from '../src/apps/play/deferred/saves-state.ts'
import type { Services } from '../src/apps/play/deferred/services.ts'
import { createSharing } from '../src/apps/play/deferred/share/index.ts'
import { showExample } from '../src/apps/play/deferred/show-example.ts'
import { Statistics } from '../src/apps/teach/results/Statistics.tsx'
import { createTeachState } from '../src/apps/teach/state.ts'
import { TeachApp } from '../src/apps/teach/TeachApp.tsx'
import { type Card, readOptions } from '../src/embed/index.ts'
import { statisticsOf } from '../src/lesson/class/index.ts'
import { NO_LESSON_FILE, NO_QUESTIONS } from '../src/lesson/file/index.ts'
import { askedOn, defaultConfig, draft, screenOf, withChecksum } from '../src/lesson/index.ts'
import type { Platform, PlatformState } from '../src/lesson/platforms/index.ts'
import { DEFAULTS } from '../src/player/index.ts'
import { type Bundle, parseBundle } from '../src/reconstruction/index.ts'
import { showNotices } from '../src/runtime/notices/notices.tsx'
import { browserStore } from '../src/runtime/storage/storage.ts'
import { drawInto } from '../src/runtime/view/draw.ts'
import { watchTranslation } from '../src/runtime/view/index.ts'
import { openedWork } from '../src/testing/made-player.ts'
import { words } from '../src/words/index.ts'
import { letLoose, PROGRAMS, type Program } from './other-programs.ts'
import { playScreen } from './play-screen.ts'

let texts = 0

/** Does to each text what one of them does: a translator, another kind of one, a highlighter, none. */
const oneOfThem: Program = (node) => {
  if (node.nodeType !== 3) for (const child of [...node.childNodes]) oneOfThem(child)
  else Object.values(PROGRAMS)[texts++ % 4]?.(node)
}

// What is slow on a busy machine is not failed.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 })

/** Under a document modules have no file to find the story by: another process opens it. */
const OPEN_STORY = `
  const { openStory } = await import('./src/tools/open-story.ts')
  const { STORY } = await import('./src/tools/folders.ts')
  const opened = await openStory(STORY)
  process.stdout.write(JSON.stringify(opened.ok ? opened.value : opened.error))`

let bundle: Bundle
let open: () => PlayScreenProps

beforeAll(() => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', OPEN_STORY]
  const parsed = parseBundle(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  if (!parsed.ok) throw new Error(parsed.error[0]?.what)
  bundle = parsed.value
  const work = openedWork(bundle)
  open = () => playScreen(work)
})

beforeEach(() => document.body.replaceChildren())

/** What stands in a place but for what other programs made of it. */
function ours(place: Element): Element {
  const copy = place.cloneNode(true) as Element
  for (const wrapper of copy.querySelectorAll('font, mark.other'))
    wrapper.replaceWith(...wrapper.childNodes)
  copy.normalize()
  return copy
}

/** Looks whether a page that was changed stands as one that is drawn now. @param what is shown */
type Check = (what: string) => Promise<void>

/** Draws a view, and lets other programs change what it drew, now and after each change of ours. */
function changed(view: () => ComponentChild): Check {
  const place = document.body.appendChild(document.createElement('div'))
  drawInto(place, view)
  const doTheRest = letLoose(oneOfThem, place)
  return async (what) => {
    const fresh = document.body.appendChild(document.createElement('div'))
    render(view(), fresh)
    fresh.normalize()
    // Some of a page comes a moment after the rest.
    await new Promise((done) => setTimeout(done, 1))
    await vi.waitFor(() => {
      doTheRest()
      const stands = ours(place)
      if (!stands.isEqualNode(fresh)) expect(stands.outerHTML, what).toBe(fresh.outerHTML)
    })
    render(null, fresh)
    fresh.remove()
  }
}

/** What the parts that open beside the lines show, as the page starts it. */
function servicesOf({ player, ui }: PlayScreenProps): Services {
  const auto = signal(false)
  const hidden = signal(false)
  const quick = { keep: () => {}, load: () => {} }
  return {
    auto,
    saves: createSavesState(player, browserStore()),
    voice: { here: signal([]), speaking: signal(false) },
    sharing: createSharing(player, ui, './'),
    guess: askGuesses(player, ui),
    skip: createCommands({ player, ui, auto, hidden, quick }).skip,
    goToSave: () => {},
    setGrade: showExample(player, ui),
  }
}

/** The card of a line that was made for it. */
const cardOf = (line: string): Card => ({
  format: 1,
  story: 'made',
  line,
  title: 'Made',
  label: 'Reconstructed.',
  author: 'as Ida Marsh tells it',
  attested: '',
  citation: 'A. Reporter, “The Ferry”, Harbour News',
  digest: '',
  publisher: '',
  language: 'en',
  speech: true,
  poster: null,
  parts: [
    { role: 'cue', text: `Of ${line} ` },
    { role: 'content', text: `she said ${line}.` },
  ],
  alt: '',
  clean: null,
})

/** Opens each dialog, and changes in it what can be changed. */
async function throughTheDialogs(
  { ui }: PlayScreenProps,
  { saves, setGrade }: Services,
  check: Check,
): Promise<void> {
  for (const what of ['backlog', 'sources', 'help', 'settings', 'saves', 'key'] as const) {
    ui.open.value = what
    await check(what)
  }
  setGrade('full')
  await check('another example')
  ui.open.value = 'settings'
  ui.preferences.value = { ...ui.preferences.value, pace: 1.5 }
  await check('another pace')
  ui.open.value = 'saves'
  saves.keep('here')
  await check('a save')
  saves.remove(saves.list.value.saves[0]?.id ?? '')
  await check('a save taken away')
  ui.open.value = null
}

describe('in a page that is changed by other programs', () => {
  it('the play shows each line, choice, dialog and the end as in any other', async () => {
    const screen = open()
    const { player, ui } = screen
    const services = servicesOf(screen)
    const deferred = createParts(screen, services)
    ui.stepped.value = true
    const check = changed(() => <App {...screen} deferred={deferred} />)
    await check('the first line')
    player.next()
    await check('the second line')
    for (const id of bundle.exchange) {
      player.goTo(id)
      await check(id)
      if (id === 'no-rockets') await throughTheDialogs(screen, services, check)
      const aside = player.view.value.choices.find(({ goOn }) => !goOn)
      if (aside) player.choose(aside.id)
      await check(`${id}, ${aside?.id}`)
    }
    player.goTo('invasion')
    await check('hindsight')
    player.goTo(bundle.lines.at(-1)?.id ?? '')
    while (!player.view.value.end) player.next()
    await check('the end')
    ui.preferences.value = { ...ui.preferences.value, clean: true }
    await check('the end in clean words')
    player.goTo('if-you-sanction')
    ui.heard.value = 'It rings.'
    await check('a sound')
    ui.heard.value = 'It stops.'
    ui.preferences.value = { ...ui.preferences.value, clean: false }
    await check('all words')
    player.back()
    await check('back')
  })

  it.each(['read', 'compare'] as const)('a frame in mode %s shows other words', async (mode) => {
    const screen = open()
    const { ui } = screen
    const check = changed(() => <FrameApp {...screen} mode={mode} />)
    ui.preferences.value = { ...ui.preferences.value, clean: true }
    await check('clean words')
  })

  it('a lesson shows each question, its feedback and the end', async () => {
    const { player } = open()
    player.withhold(true)
    const state = createLessonState({
      work: bundle,
      file: NO_QUESTIONS,
      config: defaultConfig(bundle),
      pupil: 0,
      platform: null,
      silent: false,
      inTab: false,
      preferences: signal(DEFAULTS),
      source: signal('drawings' as const),
    })
    const check = changed(() => (
      <LessonApp player={player} state={state} address={() => undefined} />
    ))
    while (screenOf(state.run.value).kind !== 'end') {
      const { at } = state.run.value
      await check(`screen ${at}`)
      if (askedOn(state.run.value).length > 0) {
        commitNow(state)
        await check(`screen ${at}, nothing answered`)
        for (const item of askedOn(state.run.value))
          state.run.value = draft(state.run.value, item, { said: true, sure: 80 })
        commitNow(state)
        await check(`screen ${at}, answered`)
      }
      if (state.run.value.at === at) goOn(state)
    }
    state.minutesLeft.value = 1
    state.said.value = 'Saved.'
    await check('the end')
  })

  it('a lesson says how its report to the platform stands', async () => {
    const state = signal<PlatformState>({ state: 'sending', kept: true })
    const platform: Platform = {
      state,
      kept: { text: null, unfit: false },
      mastery: null,
      report: () => {},
      retry: () => {},
      close: () => {},
      hidden: () => {},
    }
    const check = changed(() => <PlatformStatus platform={platform} />)
    for (const now of [
      { state: 'waiting', answers: 2, result: false },
      { state: 'lost', answers: 3, result: true },
      { state: 'closed', returnTo: null },
    ] as const) {
      state.value = now
      await check(now.state)
    }
  })

  it('the teacher’s page shows what a class is asked', async () => {
    const state = createTeachState(bundle, NO_LESSON_FILE)
    const check = changed(() => <TeachApp state={state} />)
    for (const change of [
      { clean: false, lines: ['no-rockets', 'if-you-sanction'] },
      { clean: true, checks: false, transfer: false },
    ]) {
      state.config.value = { ...state.config.value, ...change }
      await check(JSON.stringify(change))
    }
  })

  it('the teacher’s page shows the results of a class', async () => {
    const answer = { item: 'a', section: 'lesson', truth: true, said: true, sure: 80 } as const
    const made = { story: 'made', 'story-version': '1', code: 'a', pupil: 1, seed: 0 }
    const file = (said: boolean) => withChecksum({ ...made, answers: [{ ...answer, said }] })
    const files = signal([file(true)])
    const check = changed(() => <Statistics statistics={statisticsOf(files.value)} />)
    for (const said of [false, true, true, false, true, false]) {
      files.value = [...files.value, file(said)]
      await check(`${files.value.length} pupils`)
    }
  })

  it('the builder of embeds shows what is chosen', async () => {
    const [first, other] = bundle.exchange
    const choice = createChoice(first ?? '')
    const lines = bundle.exchange.map((id) => ({ id, text: id, inEvent: true }))
    const check = changed(() => <Chooser lines={lines} choice={choice} />)
    for (const kind of KINDS) {
      choice.kind.value = kind
      await check(kind)
    }
    choice.kind.value = 'picture'
    for (const line of bundle.exchange.slice(0, 2)) {
      choice.card.value = cardOf(line)
      await check(`the words of ${line}`)
    }
    choice.options.value = readOptions((name) => (name === 'line' ? (other ?? null) : null))
    choice.card.value = 'away'
    await check('a line that is away')
  })

  it('messages say all that there is to say', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.id = 'notice'
    const notices = showNotices()
    watchTranslation(notices.translated)
    const doTheRest = letLoose(oneOfThem, place)
    for (const [what, where] of [
      ['One', 'a'],
      ['One', 'b'],
      ['Two', ''],
    ] as const) {
      notices.add({ what, where, todo: '' })
      await new Promise((done) => setTimeout(done, 20))
      doTheRest()
    }
    const said = [...ours(place).querySelectorAll('.notice')].map(({ textContent }) => textContent)
    expect(said).toEqual([words.translated, 'Two', expect.stringContaining('a, b')])
  })
})
