import './site.css'
import { effect } from '@preact/signals'
import { hydrate } from 'preact'
import { PREFERENCES_KEY, parsePreferences } from '../player/index.ts'
import { onFirstStep } from './first-step.ts'
import { followAddress, readAtAddress } from './follow-address.ts'
import { keepFocus } from './keep-focus.ts'
import { keepPlace } from './keep-place.ts'
import { keepPreferences } from './keep-preferences.ts'
import { listenToKeys } from './listen.ts'
import { mountSound } from './mount-sound.ts'
import { mountStage } from './mount-stage.ts'
import { showNotices } from './notices.tsx'
import { openPlayer } from './open-player.ts'
import { plateSource } from './plates.ts'
import { App } from './play/App.tsx'
import { createDesk } from './play/desk.ts'
import { stillsInPage } from './play/stills.ts'
import { browserShelf } from './shelf.ts'
import { watchFonts } from './watch-fonts.ts'

/** Puts the page together: everything is wired here and nowhere else. */
async function start(): Promise<void> {
  const host = document.getElementById('play')
  if (!host) return
  const notices = showNotices()
  watchFonts(notices)
  const player = await openPlayer()
  if (!player.ok) {
    notices.add(player.error)
    document.documentElement.dataset.player = 'failed'
    readAtAddress()
    return
  }
  const shelf = browserShelf()
  const desk = createDesk(
    player.value,
    parsePreferences(shelf.read(PREFERENCES_KEY)),
    stillsInPage(),
  )
  hydrate(<App player={player.value} desk={desk} address={plateSource.url} />, host)
  effect(() => {
    const { fault } = player.value.state.value
    if (fault) notices.add(fault)
  })
  followAddress(player.value)
  keepPlace(player.value, shelf, notices)
  keepPreferences(desk, shelf)
  listenToKeys(player.value, desk.open)
  keepFocus()
  onFirstStep(player.value, () => {
    desk.stepped.value = true
  })
  mountSound(player.value, desk, notices)
  document.documentElement.dataset.player = 'ready'
  await mountStage(desk, notices)
}

void start()
