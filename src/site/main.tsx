import './site.css'
import { effect } from '@preact/signals'
import { hydrate } from 'preact'
import {
  BEGINNING,
  createPlayer,
  openWork,
  type Player,
  type PlayFault,
  PREFERENCES_KEY,
  parsePreferences,
  viewAt,
} from '../player/index.ts'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import { followAddress } from './follow-address.ts'
import { keepPlace } from './keep-place.ts'
import { keepPreferences } from './keep-preferences.ts'
import { listenToKeys } from './listen.ts'
import { loadBundle } from './load.ts'
import { mountSound } from './mount-sound.ts'
import { mountStage } from './mount-stage.ts'
import { showNotices } from './notices.tsx'
import { plateSource } from './plates.ts'
import { App } from './play/App.tsx'
import { createDesk } from './play/desk.ts'
import { browserShelf } from './shelf.ts'

async function openPlayer(): Promise<Result<Player, PlayFault>> {
  const link = document.getElementById('bundle')
  const loaded = await loadBundle(link instanceof HTMLLinkElement ? link.href : '')
  if (!loaded.ok) return loaded
  const work = openWork(loaded.value)
  if (!work.ok) return work
  const first = viewAt(work.value, BEGINNING)
  return first.ok ? ok(createPlayer(work.value, first.value)) : fail(first.error)
}

/** Puts the page together: everything is wired here and nowhere else. */
async function start(): Promise<void> {
  const host = document.getElementById('play')
  if (!host) return
  const notices = showNotices()
  const player = await openPlayer()
  if (!player.ok) {
    notices.add(player.error)
    document.documentElement.dataset.player = 'failed'
    return
  }
  const shelf = browserShelf()
  const desk = createDesk(player.value, parsePreferences(shelf.read(PREFERENCES_KEY)))
  hydrate(<App player={player.value} desk={desk} address={plateSource.url} />, host)
  effect(() => {
    const { fault } = player.value.state.value
    if (fault) notices.add(fault)
  })
  followAddress(player.value)
  keepPlace(player.value, shelf, notices)
  keepPreferences(desk, shelf)
  listenToKeys(player.value, desk.open)
  announceFromFirstStep(player.value, () => {
    desk.stepped.value = true
  })
  mountSound(player.value, desk, notices)
  document.documentElement.dataset.player = 'ready'
  await mountStage(desk, notices)
}

/** Calls once, at the reader's first step: what stood there on loading is not announced. */
function announceFromFirstStep(player: Player, step: () => void): void {
  const first = player.state.value.place
  const stop = effect(() => {
    if (player.state.value.place === first) return
    step()
    queueMicrotask(() => stop())
  })
}

void start()
