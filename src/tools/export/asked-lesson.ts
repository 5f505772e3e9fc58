import {
  type ConfigFault,
  configFor,
  type LessonConfig,
  planQueries,
  queryOf,
  readConfig,
  unbalancedIn,
} from '../../lesson/index.ts'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { listOf, words } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import type { OpenedStory } from '../open-story.ts'
import { WrongUsage } from '../usage.ts'

/** Which lesson somebody asked for, as it was typed. */
export interface AskedLesson {
  /** How long a plan of `lesson.yaml` takes, in minutes. */
  readonly plan?: string | undefined
  /** A class link, as the teacher’s page gives it. */
  readonly link?: string | undefined
  /** To finish is all that counts. */
  readonly completion?: boolean | undefined
  /** Unmasked words are packed as well. */
  readonly strong?: boolean | undefined
}

/**
 * The one lesson that a package is for; `null` where none is asked for and the page’s address decides.
 * Errors say what of the plan or the link cannot be had. Throws on wrong usage.
 */
export function askedLesson(
  asked: AskedLesson,
  opened: OpenedStory,
): Result<LessonConfig | null, string> {
  const { plan, link, completion, strong } = asked
  if (plan !== undefined && link !== undefined)
    throw new WrongUsage('--plan and --link each name a lesson: take one')
  const config = plan === undefined ? ofLink(link, opened) : ofPlan(plan, opened)
  if (!config.ok) return config
  if (!config.value && !completion) return ok(null)
  const usual = config.value ?? configFor({}, opened.bundle)
  const lesson: LessonConfig = completion ? { ...usual, criterion: 'completion' } : usual
  if (!lesson.clean && !strong)
    return fail(
      'The link asks for unmasked words (clean=0), and a package leaves them out: school filters read files. Add --strong, or take clean=0 off the link.',
    )
  const unbalanced = unbalancedIn(opened.bundle, opened.lesson, lesson)
  if (unbalanced) {
    const { what, todo } = lessonWords.unbalanced
    return fail(`${what[unbalanced]} ${todo}`)
  }
  return ok(lesson)
}

/** A lesson as it is written into its page: the query of its class link. */
export const packedQuery = (lesson: LessonConfig | null, { bundle }: OpenedStory): string | null =>
  lesson && queryOf(lesson, bundle)

function ofPlan(minutes: string, { bundle, lesson }: OpenedStory): Result<LessonConfig, string> {
  const lengths = lesson.plans.map(({ steps }) =>
    steps.reduce((sum, step) => sum + step.minutes, 0),
  )
  const plan = lesson.plans[lengths.indexOf(Number(minutes))]
  if (plan) return ok(configFor(plan.link, bundle))
  const there =
    lengths.length > 0
      ? `its plans take ${listOf(lengths.map(String), words.language)}`
      : 'it has no plans'
  return fail(`lesson.yaml has no plan of "${minutes}" minutes: ${there}.`)
}

function ofLink(
  link: string | undefined,
  { bundle, lesson }: OpenedStory,
): Result<LessonConfig | null, string> {
  if (link === undefined) return ok(null)
  const address = URL.canParse(link, ANY_SITE) ? new URL(link, ANY_SITE) : null
  if (!address || !/\/lesson(\.html)?$/.test(address.pathname))
    throw new WrongUsage(
      `--link takes a class link such as https://site.example/lesson.html?minutes=8, not "${link}"`,
    )
  const { config, faults } = readConfig(address.search, bundle, planQueries(lesson.plans, bundle))
  return faults.length === 0 ? ok(config) : fail(faults.map(said).join('\n'))
}

/** What an address without a host is read against: only its query counts. */
const ANY_SITE = 'https://site.example/'

function said({ name, asked, why }: ConfigFault): string {
  if (why === 'twice') return `The link says "${name}" twice, the second time "${asked}".`
  return why === 'gone'
    ? `The link names the line "${asked}", which is not in this story.`
    : `The link asks for "${name}" as "${asked}", which is not known.`
}
