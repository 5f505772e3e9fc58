import { type Signal, signal } from '@preact/signals-core'
import type { LaterParts } from './later-parts.ts'
import type { LessonNeeds } from './props.ts'

/** What no first answer needs: fetched once the lesson stands. */
export interface Later {
  /** `null` until it is there. */
  readonly parts: Signal<LaterParts | null>
  /** It could not be fetched; calling `load` tries again. */
  readonly failed: Signal<boolean>
  load(): void
}

/** What comes later, not fetched yet. */
export function later(needs: LessonNeeds): Later {
  const parts = signal<LaterParts | null>(null)
  const failed = signal(false)
  const load = (): void => {
    failed.value = false
    void import('./later/index.ts').then(
      ({ createLater }) => {
        parts.value ??= createLater(needs)
      },
      () => {
        failed.value = true
      },
    )
  }
  return { parts, failed, load }
}
