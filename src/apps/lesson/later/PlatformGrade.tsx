import type { LessonConfig, Run } from '../../../lesson/index.ts'
import { outcomeOf, pointsToPass } from '../../../lesson/reporting/index.ts'
import { platformWords } from '../../../words/platform/index.ts'

const say = platformWords.grade

interface GradeProps {
  run: Run
  config: LessonConfig
  /** The platform's own mark, 0 to 1; `null` where it has none. */
  mastery: number | null
}

/** What the platform is told: the grade, what it counts and where it passes; or the end alone. */
export function PlatformGrade({ run, config, mastery }: GradeProps) {
  if (config.criterion === 'completion') return <Completed />
  const outcome = outcomeOf(run, mastery)
  if (!outcome) return null
  return (
    <section class="part">
      <h3 class="part-head">{say.title}</h3>
      <p class="headline">{say.points(Math.round(outcome.scaled * 100))}</p>
      <p class="plain">
        {mastery === null ? say.noMark : say.mark(pointsToPass(mastery))}{' '}
        {say.passed(outcome.passed)}
      </p>
      <p class="plain">{say.scale(config.sure)}</p>
    </section>
  )
}

const Completed = () => (
  <section class="part">
    <h3 class="part-head">{say.completed.title}</h3>
    <p class="plain">{say.completed.text}</p>
  </section>
)
