import { effect } from '@preact/signals-core'
import { PREFERENCES_KEY, parsePreferences } from '../../player/index.ts'
import { addressOf } from '../../runtime/address/index.ts'
import { followHistory } from '../../runtime/history/index.ts'
import { openPlayer } from '../../runtime/load/index.ts'
import { showNotices } from '../../runtime/notices/index.ts'
import { mountStage } from '../../runtime/stage/index.ts'
import { browserStore } from '../../runtime/storage/index.ts'
import { bareAddress, drawInto, ensureStyles, printAddress } from '../../runtime/view/index.ts'
import { App } from './App.tsx'
import { onFirstStep } from './first-step.ts'
import { followWidth } from './follow-width.ts'
import { setWithNextLine } from './late-typefaces.ts'
import { createPlayScreen } from './play-screen.ts'
import { tabFromTop } from './tab-from-top.ts'

/** Puts the page together: everything is wired here and nowhere else. */
async function start(): Promise<void> {
  ensureStyles()
  const host = document.getElementById('play')
  if (!host) return
  // The lesson is a page of its own, so that Play carries nothing of it.
  if (/[?&]mode=teach\b/.test(location.search))
    return location.replace(`lesson.html${location.search}${location.hash}`)
  const notices = showNotices()
  const player = await openPlayer()
  if (!player.ok) {
    notices.add(player.error)
    document.documentElement.dataset.player = 'failed'
    return
  }
  const store = browserStore()
  const screen = createPlayScreen(player.value, host)
  const { ui, stage } = screen
  followHistory(player.value)
  if (document.documentElement.dataset.asked !== undefined) host.replaceChildren()
  drawInto(host, () => <App {...screen.props()} />)
  // Only now: what was written is taken over as it is, attributes and all, and then changed.
  const kept = parsePreferences(store.read(PREFERENCES_KEY))
  const asked = /[?&]clean(=1|&|$)/.test(location.search)
  ui.preferences.value = asked ? { ...kept, clean: true } : kept
  document.documentElement.dataset.player = 'plays'
  effect(() => {
    const { fault } = player.value.state.value
    if (fault) notices.add(fault)
  })
  delete document.documentElement.dataset.asked
  // What stood for the player until it came, strong words and all.
  for (const part of document.querySelectorAll('.instead, template')) part.remove()
  if (location.hash) tabFromTop()
  followWidth(ui.wide)
  setWithNextLine(player.value)
  printAddress(() => bareAddress() + addressOf(player.value.view.peek().line.id))
  onFirstStep(player.value, () => {
    ui.stepped.value = true
  })
  void mountStage(stage, notices)
  const stores = { places: store, preferences: store }
  await screen.fetchDeferred({ stores, notices })
  document.documentElement.dataset.player = 'ready'
}

void start()
