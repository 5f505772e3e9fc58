import { isWritten, type Step } from '../../../lesson/index.ts'
import { pictureOf } from '../../../player/index.ts'
import type { Line } from '../../../reconstruction/index.ts'
import { Still } from '../../common/index.ts'
import type { TeachState } from '../state.ts'

interface PictureProps {
  state: TeachState
  step: Step
  line: Line
  looked: boolean
  /** Whether its resolving is the reveal: on a line's first answer. */
  resolves: boolean
}

/**
 * The line's picture as it was printed: at one neutral screen while the class answers, and then over it
 * at each side's own, coming up slowly: the resolving is the reveal. Beside a sentence that the line does
 * not make it stays neutral, since it would grade another.
 */
export function WallPicture({ state, step, line, looked, resolves }: PictureProps) {
  const { bundle, pictures } = state
  const isGraded = !step.items.some(isWritten) && line.scene === bundle.story.event.scene
  const still = (withheld: boolean) => (
    <Still picture={pictureOf(bundle, line, { withheld })} {...pictures} />
  )
  if (line.scene !== bundle.story.event.scene) return null
  return (
    <div class="wall-picture" aria-hidden="true">
      {still(true)}
      {looked && isGraded && (
        <div class="wall-resolved" data-resolves={resolves}>
          {still(false)}
        </div>
      )}
    </div>
  )
}
