import { effect } from '@preact/signals-core'
import { PREFERENCES_KEY, parsePreferences } from '../../player/index.ts'
import { followHistory } from '../../runtime/history/index.ts'
import { openPlayer } from '../../runtime/load/index.ts'
import { showNotices } from '../../runtime/notices/index.ts'
import { mountStage } from '../../runtime/stage/index.ts'
import { browserStore } from '../../runtime/storage/index.ts'
import { drawInto, ensureStyles } from '../../runtime/view/index.ts'
import { PlayPlace } from './App.tsx'
import { followSteps } from './follow-steps.ts'
import { onPlay } from './opening/index.ts'
import { createPlayScreen } from './play-screen.ts'

/** Puts the page together: everything is wired here and nowhere else. */
async function start(): Promise<void> {
  ensureStyles()
  const host = document.getElementById('play')
  if (!host) return
  const notices = showNotices()
  const player = await openPlayer()
  if (!player.ok) {
    notices.add(player.error)
    document.documentElement.dataset.player = 'failed'
    return
  }
  const store = browserStore()
  const opening = document.getElementById('opening')
  const screen = createPlayScreen(player.value)
  const { ui, stage } = screen
  followHistory(player.value)
  if (document.documentElement.dataset.asked === undefined) {
    if (opening) ui.entrance.value = 'opening'
  } else {
    opening?.remove()
    host.replaceChildren()
  }
  drawInto(host, () => <PlayPlace {...screen.props()} />)
  // Only now: what was written is taken over as it is, attributes and all, and then changed.
  const kept = parsePreferences(store.read(PREFERENCES_KEY))
  const masked = /[?&]clean(=1|&|$)/.test(location.search)
  ui.preferences.value = masked ? { ...kept, clean: true } : kept
  document.documentElement.dataset.player = 'plays'
  effect(() => {
    const { fault } = player.value.state.value
    if (fault) notices.add(fault)
  })
  delete document.documentElement.dataset.asked
  // What stood for the player until it came, strong words and all.
  onPlay(ui, () => {
    for (const part of document.querySelectorAll('.instead, template')) part.remove()
  })
  followSteps(player.value, ui)
  onPlay(ui, () => void mountStage(stage, notices))
  const stores = { places: store, preferences: store }
  await screen.fetchDeferred({ stores, notices })
  document.documentElement.dataset.player = 'ready'
}

void start()
