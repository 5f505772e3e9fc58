import { words } from '../../words/index.ts'
import type { Desk } from '../play/desk.ts'

/** Says that lines go by themselves, and stops them. */
export function AutoMark({ desk }: { desk: Desk }) {
  const going = desk.comforts.value?.auto
  if (!going?.value) return null
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
