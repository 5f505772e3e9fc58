import { effect } from '@preact/signals-core'
import { type EmbedOptions, LESSON_PAGE, PUBLISHER, readOptions } from '../../embed/index.ts'
import {
  type Player,
  type PlayFault,
  PREFERENCES_KEY,
  type Preferences,
  parsePreferences,
} from '../../player/index.ts'
import { fail, isId, type Result } from '../../reconstruction/index.ts'
import { linkToHost } from '../../runtime/host/index.ts'
import { keyPressOf } from '../../runtime/keyboard/index.ts'
import { openPlayer, showCorrections } from '../../runtime/load/index.ts'
import { showNotices } from '../../runtime/notices/index.ts'
import { stageWhileSeen } from '../../runtime/stage/index.ts'
import { browserStore } from '../../runtime/storage/index.ts'
import { drawInto } from '../../runtime/view/index.ts'
import { homeIn, otherLanguages, words } from '../../words/index.ts'
import { openLinks } from '../common/index.ts'
import { createPlayScreen, followSteps, onPlay } from '../play/index.ts'
import { FrameApp } from './FrameApp.tsx'
import { Instead } from './Instead.tsx'

/** Puts the frame together: the same parts as the page, and the host's side of it. */
async function start(): Promise<void> {
  const options = readOptions((name) => new URLSearchParams(location.search).get(name))
  // Who only plays carries nothing of the lesson: it is a page of its own, in a frame too. A kept
  // file has no pages beside it, and plays.
  const whole = document.getElementById('compare') !== null
  const mode = options.mode === 'teach' ? 'play' : options.mode
  const elsewhere = otherLanguages && options.lang && homeIn(otherLanguages, options.lang)
  if (elsewhere && !whole)
    return location.replace(`${elsewhere}frame.html${location.search}${location.hash}`)
  if (options.mode === 'teach' && !whole)
    return location.replace(LESSON_PAGE + location.search + location.hash)
  const root = document.getElementById('play')
  if (!root) return
  const notices = showNotices()
  openLinks()
  const player = await openAsked(options, whole)
  const host = linkToHost()
  if (!player.ok) {
    const { what, where } = player.error
    if (!showInstead(options, player.error)) notices.add(player.error)
    host.tell({ type: 'error', what, where })
    document.documentElement.dataset.player = 'failed'
    return
  }
  const { story } = player.value.work.bundle
  const store = browserStore()
  // A frame was written without a line; a kept file holds its first one, to be taken over.
  if (mode !== 'play' || !whole) root.replaceChildren()
  const screen = createPlayScreen(player.value)
  const { ui, stage } = screen
  if (mode === 'play' && !whole && options.line === null && story.opening)
    ui.entrance.value = 'opening'
  const around = { mode, home: home(), publisher: publisher(), whole }
  drawInto(root, () => <FrameApp {...screen.props()} {...around} />)
  // Only now: what was written is taken over as it is, attributes and all, and then changed.
  ui.preferences.value = asked(options, parsePreferences(store.read(PREFERENCES_KEY)))
  document.documentElement.dataset.player = 'plays'
  effect(() => {
    const { fault } = player.value.state.value
    if (fault) notices.add(fault)
  })
  if (options.dir) document.documentElement.dir = options.dir
  if (options.line !== null && whole) player.value.openAt(options.line)
  followSteps(player.value, ui)
  if (options.sound) soundFromFirstGesture(() => (ui.sound.value = true))
  host.connect(player.value, ui)
  if (mode === 'play') onPlay(ui, () => stageWhileSeen(stage, notices))
  const stores = { places: store, preferences: host.guard(store) }
  await screen.fetchDeferred({ stores, notices, home: whole ? null : home() })
  document.documentElement.dataset.player = 'ready'
  await showCorrections(story, notices)
}

/**
 * The player at the line that the snippet asks for, so that no other is ever shown in its place.
 * @param whole the page is a kept file, which begins at its beginning
 */
async function openAsked(
  { story, line }: EmbedOptions,
  whole: boolean,
): Promise<Result<Player, PlayFault>> {
  const player = await openPlayer()
  if (!player.ok) return player
  if (story !== null && story !== player.value.work.bundle.story.name)
    return fail({ what: words.embed.noStory(story), where: 'story', todo: '' })
  if (line === null || whole) return player
  player.value.openAt(line)
  return player.value.state.peek().fault === null
    ? player
    : fail({ what: words.embed.noLine(line), where: 'line', todo: '' })
}

/** Says in the frame why it shows no line. @returns whether the page has a place for it */
function showInstead({ line }: EmbedOptions, { what, where }: PlayFault): boolean {
  const place = document.getElementById('instead')
  if (!place) return false
  const label = place.querySelector('.label')?.textContent ?? ''
  const known = ['line', 'story'].includes(where) || line === null || !isId(line) ? null : line
  place.replaceChildren()
  drawInto(place, () => <Instead label={label} what={what} home={home()} line={known} />)
  return true
}

/** The folder of the pages. The corrections lie there, whatever folder this frame lies in. */
function home(): string {
  const link = document.getElementById('corrections')?.getAttribute('href') ?? ''
  return link.replace('corrections.json', '') || './'
}

/** Whose copy it is, as the build wrote it into the page; empty in a kept file. */
const publisher = (): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${PUBLISHER}"]`)?.content ?? ''

/** What the snippet asks for goes before what the reader has kept. */
const asked = ({ theme, clean }: EmbedOptions, kept: Preferences): Preferences => ({
  ...kept,
  edition: theme ?? kept.edition,
  clean: clean || kept.clean,
})

/** Browsers let sound begin in a gesture; a frame has none of its own until the reader acts in it. */
function soundFromFirstGesture(begin: () => void): void {
  const waiting = new AbortController()
  const start = () => {
    waiting.abort()
    begin()
  }
  addEventListener('pointerdown', start, waiting)
  addEventListener('keydown', (event) => keyPressOf(event) && start(), waiting)
}

void start()
