import type { Platform } from '../../lesson/platforms/index.ts'
import { outcomeOf } from '../../lesson/reporting/index.ts'
import { platformWords } from '../../words/platform/index.ts'
import type { LessonState } from './state.ts'

const say = platformWords.grade

/** The grade that the platform is told, what it counts, and from where on it passes. */
export function PlatformGrade({ state, platform }: { state: LessonState; platform: Platform }) {
  const { mastery } = platform
  const outcome = outcomeOf(state.run.value, mastery)
  if (!outcome) return null
  return (
    <section class="part">
      <h3 class="part-head">{say.title}</h3>
      <p class="headline">{say.points(Math.round(outcome.scaled * 100))}</p>
      <p class="plain">
        {mastery === null ? say.noMark : say.mark(Math.round(mastery * 100))}{' '}
        {say.passed(outcome.passed)}
      </p>
      <p class="plain">{say.scale}</p>
    </section>
  )
}
