import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { teachWords } from '../../../words/teach/index.ts'
import type { TeachState } from '../state.ts'
import type { HandsByItem } from './hands.ts'
import { Screen } from './Screen.tsx'
import { stepOfKey, wallScreens } from './screens.ts'
import { scrolledWithin } from './scroll.ts'

const say = teachWords.projector

/** One screen for a class: a line, a show of hands counted by the teacher, then the sources. */
export function Projector({ state }: { state: TeachState }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useSignal(false)
  // Here, so that the wall can be closed and opened again without a count being lost.
  const hands = useSignal<HandsByItem>({})
  const start = () => {
    open.value = true
    dialog.current?.showModal()
  }
  return (
    <div class="wall">
      <p class="plain">{say.lead}</p>
      <button
        type="button"
        class="lesson-button lesson-button-main"
        onClick={start}
        data-needs-script
      >
        {say.start}
      </button>
      <p class="aside">{say.keys}</p>
      <dialog
        ref={dialog}
        class="projector"
        aria-label={say.title}
        onClose={() => {
          open.value = false
        }}
      >
        {open.value && (
          <Wall
            state={state}
            place={dialog}
            hands={hands}
            onClose={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </div>
  )
}

interface WallProps {
  state: TeachState
  /** What the screens scroll in. */
  place: RefObject<HTMLElement | null>
  hands: Signal<HandsByItem>
  onClose: () => void
}

/** The screens one after the other, by buttons, keys and a presenter's remote. */
function Wall({ state, place, hands, onClose }: WallProps) {
  const steps = [...state.lesson.value, ...state.transfer.value]
  const screens = wallScreens(steps)
  const at = useSignal(0)
  const screen = screens[at.value]
  const go = (by: number) => {
    at.value = Math.min(screens.length - 1, Math.max(0, at.peek() + by))
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = stepOfKey(event.key)
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      if (!(place.current && scrolledWithin(place.current, by))) go(by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  if (!screen) return null
  return (
    <Screen
      key={at.value}
      state={state}
      place={place}
      screen={screen}
      steps={steps}
      hands={hands}
      onGo={go}
      isFirst={at.value === 0}
      onClose={onClose}
    />
  )
}
