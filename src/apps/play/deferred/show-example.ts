import { effect } from '@preact/signals-core'
import { type ExampleGrade, examplePicture, type Player } from '../../../player/index.ts'
import type { UiState } from '../ui-state.ts'

/**
 * Has the stage show the key's example for as long as the key shows, from the coarsest grade on.
 * @returns shows another grade.
 */
export function showExample(
  { work }: Player,
  { keyShows, example }: Pick<UiState, 'keyShows' | 'example'>,
): (grade: ExampleGrade) => void {
  const show = (grade: ExampleGrade) => {
    example.value = { grade, picture: examplePicture(work.bundle, grade) }
  }
  effect(() => {
    if (!keyShows.value) example.value = null
    else if (example.peek() === null) show('none')
  })
  return show
}
