import { computed } from '@preact/signals-core'
import type { Player } from '../../../player/index.ts'
import { listenToGestures } from '../../../runtime/gestures/index.ts'
import { closeByBack } from '../../../runtime/history/index.ts'
import type { UiState } from '../ui-state.ts'
import type { Commands } from './commands.ts'
import { dragSheet } from './drag-sheet.ts'
import { holdToSkip } from './hold-to-skip.ts'

/** What takes a finger itself, whichever way it goes. */
const CONTROLS = 'button, input, label, select, summary, [role="button"]'

/** What more is not the picture: who misses a choice or the key's slider has not meant to go on. */
const OVER = `${CONTROLS}, a, [data-scrolls], .choices, .key-card, .caption-box`

const isOver = (target: EventTarget | null, but: string): boolean =>
  target instanceof Element &&
  target.closest('.stage-frame') !== null &&
  target.closest(but) === null

/** Whether this page is the site's own, and in nobody's frame. */
export const isOwnPage = (): boolean =>
  window.top === window.self && document.documentElement.dataset.layout === undefined

/** Has the picture, Next and the sheet of the sources obey the hand, and the browser's Back close what is open. */
export function obeyTheHand(
  player: Player,
  { open, wide, entrance }: Pick<UiState, 'open' | 'wide' | 'entrance'>,
  { handlePointer }: Pick<Commands, 'handlePointer'>,
): void {
  const host = document.getElementById('play')
  if (!host) return
  const place = {
    host,
    isPicture: (target: EventTarget | null) => isOver(target, OVER),
    maySwipe: (target: EventTarget | null) => isOver(target, CONTROLS),
    wheel: isOwnPage(),
  }
  listenToGestures(place, handlePointer)
  // Before the play, and beside what is open, there is nothing to skip.
  holdToSkip(
    player,
    computed(() => open.value ?? entrance.value),
  )
  // In a frame a finger on the strip scrolls the page around it.
  if (!isOwnPage()) return
  dragSheet(host, open, wide)
  // Where the panel always stands, nothing is open with it.
  const isOpen = computed(() => open.value !== null && !(open.value === 'sources' && wide.value))
  closeByBack({
    isOpen,
    state: player.state,
    close: () => {
      open.value = null
    },
  })
}
