import { computed, effect } from '@preact/signals-core'
import { render } from 'preact'
import { keyPressOf } from '../../runtime/keyboard/index.ts'
import { loadBundle } from '../../runtime/load/index.ts'
import { type Notices, showNotices } from '../../runtime/notices/index.ts'
import { plateAddress } from '../../runtime/plates/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { coalesce } from '../../runtime/schedule/index.ts'
import { mountStage } from '../../runtime/stage/index.ts'
import { drawInto, printAddress, watchTranslation } from '../../runtime/view/index.ts'
import { stillsInPage } from '../common/index.ts'
import { askFor, readAsked } from './address.ts'
import { goToAsked } from './go-to-asked.ts'
import { createTellings, type TellingsState } from './state.ts'
import { TellingsApp } from './TellingsApp.tsx'
import { TellingsText } from './TellingsPage.tsx'

/** Brings the page to life; without a script every telling stands in it as text. */
async function start(): Promise<void> {
  const kept = preferAsKept()
  printAddress(() => location.href)
  const host = document.getElementById('tellings')
  if (!host) return
  const notices = showNotices()
  watchTranslation(notices.translated)
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (!bundle.ok) return notices.add(bundle.error)
  const pictures = { stills: stillsInPage(), address: plateAddress }
  const state = createTellings(bundle.value, pictures)
  if (!state) return
  drawInto(host, () => <TellingsApp state={state} />)
  // Only now: what was written is taken over as it is, and then changed.
  state.preferences.value = kept
  if (kept.clean) maskText(state)
  followAddress(state, notices)
  listenToArrows(state)
  document.documentElement.dataset.player = 'ready'
  await mountStage(state.stage, notices)
}

function maskText({ bundle }: TellingsState): void {
  const text = document.getElementById('tellings-text')
  if (!text) return
  text.replaceChildren()
  render(<TellingsText bundle={bundle} clean={true} />, text)
}

/** The address says whose telling is shown, and where in it: it is read, and then written along. */
function followAddress(state: TellingsState, notices: Notices): void {
  const go = () => {
    // A place on the page, which the browser itself goes to.
    if (document.getElementById(location.hash.slice(1))) return
    goToAsked(state, readAsked(location.hash), notices)
  }
  go()
  addEventListener('hashchange', go)
  const asked = computed(() => askFor(state.teller.value.id, state.line.value, state.all.value))
  const write = coalesce(() => history.replaceState(history.state, '', asked.peek()))
  let first = true
  effect(() => {
    asked.value
    if (!first) write()
    first = false
  })
}

/** Left and right step through the lines, save where what has the focus takes them. */
function listenToArrows(state: TellingsState): void {
  addEventListener('keydown', (event) => {
    const press = keyPressOf(event)
    const { target } = event
    if (!press || press.modified || event.defaultPrevented) return
    if (target instanceof Element && target.closest('input, select, textarea, [data-scrolls]'))
      return
    if (press.key === 'ArrowRight') state.next()
    else if (press.key === 'ArrowLeft') state.back()
    else return
    event.preventDefault()
  })
}

void start()
