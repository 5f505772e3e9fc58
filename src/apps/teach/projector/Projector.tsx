import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { teachWords } from '../../../words/teach/index.ts'
import type { TeachState } from '../state.ts'
import { Screen } from './Screen.tsx'
import { stepOfKey, wallScreens } from './screens.ts'

const say = teachWords.projector

/** One screen for a class: a line, a show of hands counted by the teacher, then the sources. */
export function Projector({ state }: { state: TeachState }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useSignal(false)
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
        {open.value && <Wall state={state} onClose={() => dialog.current?.close()} />}
      </dialog>
    </div>
  )
}

/** The screens one after the other, by buttons, keys and a presenter's remote. */
function Wall({ state, onClose }: { state: TeachState; onClose: () => void }) {
  const screens = wallScreens([...state.lesson.value, ...state.transfer.value])
  const steps = state.lesson.value.length + state.transfer.value.length
  const at = useSignal(0)
  const hands = useSignal({})
  const screen = screens[at.value]
  const go = (by: number) => {
    at.value = Math.min(screens.length - 1, Math.max(0, at.peek() + by))
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = stepOfKey(event.key, event.target instanceof HTMLInputElement)
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      go(by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  if (!screen) return null
  return (
    <Screen
      key={at.value}
      state={state}
      screen={screen}
      steps={steps}
      hands={hands}
      onGo={go}
      isFirst={at.value === 0}
      isLast={at.value === screens.length - 1}
      onClose={onClose}
    />
  )
}
