import { effect } from '@preact/signals-core'
import type { Player } from '../../../player/index.ts'
import type { Story } from '../../../reconstruction/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import type { Sound, Telephone } from '../../../sound/index.ts'
import { words } from '../../../words/index.ts'
import type { UiState } from '../ui-state.ts'

/** What of the screen's state turns sound on and off, and is told what is heard. */
type SoundState = Pick<UiState, 'open' | 'sound' | 'heard' | 'preferences'>

/**
 * Sound while the reader wants it. Nothing of it is fetched before: the module comes when the settings
 * open, the sounds when they are turned on, in that gesture.
 */
export function mountSound(player: Player, ui: SoundState, notices: Notices): void {
  let sound: Promise<Sound | null> | null = null
  effect(() => {
    // Whoever turns sound on is told what did not come.
    if (ui.open.value === 'settings') fetchSound().catch(() => undefined)
  })
  effect(() => {
    if (ui.sound.value) sound ??= open(player, ui, notices)
    else {
      void sound?.then((playing) => playing?.destroy())
      sound = null
      ui.heard.value = null
    }
  })
  effect(() => {
    const { volumes } = ui.preferences.value
    void sound?.then((playing) => playing?.setVolumes(volumes))
  })
  effect(() => {
    const picture = player.picture.value
    const moment = player.state.value
    void sound?.then((playing) => playing?.show(picture, moment))
  })
}

const fetchSound = () => import('../../../sound/index.ts')

/** Sound that plays along; `null`, and that is told, where the module of sound does not come. */
async function open(player: Player, ui: SoundState, notices: Notices): Promise<Sound | null> {
  const { createSound } = await fetchSound().catch(() => ({ createSound: null }))
  if (!createSound) {
    notices.add({ ...words.soundFaults, where: words.soundFaults.why.missing })
    return null
  }
  const sound = await createSound({
    telephone: telephoneOf(player.work.bundle.story),
    volumes: ui.preferences.peek().volumes,
    onCaption(key) {
      ui.heard.value = words.sounds[key]
    },
    onFault({ why }) {
      notices.add({ ...words.soundFaults, where: words.soundFaults.why[why] })
    },
  })
  sound.show(player.picture.peek(), player.state.peek())
  return sound
}

function telephoneOf({ event, parties }: Story): Telephone {
  const ends = Object.entries(parties).flatMap(([party, { telephone }]) =>
    telephone ? [[party, telephone] as const] : [],
  )
  return { scene: event.scene, caller: event.caller ?? null, ends: Object.fromEntries(ends) }
}
