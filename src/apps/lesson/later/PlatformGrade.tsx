import type { Platform } from '../../../lesson/platforms/index.ts'
import { outcomeOf, pointsToPass } from '../../../lesson/reporting/index.ts'
import { platformWords } from '../../../words/platform/index.ts'
import type { LessonState } from '../state.ts'

const say = platformWords.grade

/** What the platform is told: the grade, what it counts and where it passes; or the end alone. */
export function PlatformGrade({ state, platform }: { state: LessonState; platform: Platform }) {
  const { mastery } = platform
  if (state.config.criterion === 'completion') return <Completed />
  const outcome = outcomeOf(state.run.value, mastery)
  if (!outcome) return null
  return (
    <section class="part">
      <h3 class="part-head">{say.title}</h3>
      <p class="headline">{say.points(Math.round(outcome.scaled * 100))}</p>
      <p class="plain">
        {mastery === null ? say.noMark : say.mark(pointsToPass(mastery))}{' '}
        {say.passed(outcome.passed)}
      </p>
      <p class="plain">{say.scale}</p>
    </section>
  )
}

const Completed = () => (
  <section class="part">
    <h3 class="part-head">{say.completed.title}</h3>
    <p class="plain">{say.completed.text}</p>
  </section>
)
