import type { Signal } from '@preact/signals-core'
import { words } from '../../../words/index.ts'

/** Says that lines go by themselves, and stops them. */
export function AutoMark({ going }: { going: Signal<boolean> }) {
  if (!going.value) return null
  return (
    <button
      type="button"
      class="auto-mark"
      onClick={() => {
        going.value = false
      }}
    >
      {words.reading.going}
    </button>
  )
}
