import { type Signal, signal } from '@preact/signals-core'
import type { ComponentType } from 'preact'
import type { LessonProps } from './props.ts'

/** The last screen: fetched once the lesson stands, since no first answer needs it. */
export interface LoadedEnd {
  /** `null` until it is there. */
  readonly screen: Signal<ComponentType<LessonProps> | null>
  /** It could not be fetched; calling `load` tries again. */
  readonly failed: Signal<boolean>
  load(): void
}

/** The last screen, not fetched yet. */
export function endToLoad(): LoadedEnd {
  const screen = signal<ComponentType<LessonProps> | null>(null)
  const failed = signal(false)
  const load = (): void => {
    failed.value = false
    void import('./End.tsx').then(
      ({ End }) => {
        screen.value = End
      },
      () => {
        failed.value = true
      },
    )
  }
  return { screen, failed, load }
}
