import type { LessonWork } from '../questions/pool.ts'

/**
 * How hard the lesson is. `easier`: one kind of question only, whether a side says so. `harder`: more
 * questions of every kind, so that less of it is luck or memory.
 */
export const LEVELS = ['easier', 'usual', 'harder'] as const
export type Level = (typeof LEVELS)[number]

/** Plans by their name in a class link, each as the query of the lesson that it asks for. */
export type PlanQueries = Readonly<Record<string, string>>

/** How a class has its lesson. All of it stands in the address, and nothing else does. */
export interface LessonConfig {
  /** Lines of the event, in the event's order. */
  readonly lines: readonly string[]
  /** As the article tells them, or each pupil in an order of their own. */
  readonly order: 'told' | 'shuffled'
  /** Strong language is masked. */
  readonly clean: boolean
  /** Minutes for the whole lesson; `null` for no limit. */
  readonly minutes: number | null
  /** Matched questions before and after, on claims that the lesson does not have. */
  readonly checks: boolean
  /** New claims follow the lesson. */
  readonly transfer: boolean
  /** Pupils also say how sure they are. */
  readonly sure: boolean
  readonly level: Level
  /** Which of the balanced selections the class gets; the same for every pupil. */
  readonly seed: number
  /** What a platform is told: a score that passes or does not, or only that the lesson is finished. */
  readonly criterion: Criterion
}

/** By what a platform may judge a lesson. */
export type Criterion = 'score' | 'completion'

/** Something in an address that could not be taken as it stands. */
export interface ConfigFault {
  readonly name: string
  /** What was asked for, cut to a length that can be shown. */
  readonly asked: string
  readonly why: 'twice' | 'unknown' | 'gone'
}

/** What is done when an address says nothing. */
export const defaultConfig = (work: Pick<LessonWork, 'exchange'>): LessonConfig => ({
  lines: work.exchange,
  order: 'told',
  clean: true,
  minutes: null,
  checks: true,
  transfer: true,
  sure: true,
  level: 'usual',
  seed: 0,
  criterion: 'score',
})

const LONGEST_SHOWN = 80
const MOST_MINUTES = 240
const MOST_SEED = 2 ** 32 - 1

/**
 * Parses and validates a class link. Takes the query of the address; gives the lesson it asks for, and what
 * in it was left aside and why. A plan that it names is what all else is set on top of. Never throws;
 * other parameters are nobody's business here.
 */
export function readConfig(
  query: string,
  work: Pick<LessonWork, 'exchange'>,
  plans: PlanQueries = {},
): { config: LessonConfig; faults: ConfigFault[] } {
  const asked = new URLSearchParams(query)
  const faults: ConfigFault[] = []
  const fault = (name: string, value: string, why: ConfigFault['why']) => {
    faults.push({ name, asked: value.slice(0, LONGEST_SHOWN), why })
  }
  const one = <T>(name: string, otherwise: T, take: (value: string) => T | undefined): T => {
    const [value, second] = asked.getAll(name)
    if (value === undefined) return otherwise
    if (second !== undefined) fault(name, second, 'twice')
    const taken = take(value)
    if (taken === undefined) fault(name, value, 'unknown')
    return taken === undefined ? otherwise : taken
  }
  const usual = one('plan', defaultConfig(work), (name) => {
    if (!Object.hasOwn(plans, name)) return undefined
    const planned = readConfig(plans[name] ?? '', work)
    faults.push(...planned.faults)
    return planned.config
  })
  const config: LessonConfig = {
    lines: one('lines', usual.lines, (value) => {
      const named = value.split(',').slice(0, 1000)
      for (const line of named) if (!work.exchange.includes(line)) fault('lines', line, 'gone')
      const known = work.exchange.filter((line) => named.includes(line))
      return known.length > 0 ? known : usual.lines
    }),
    order: one('order', usual.order, (value) =>
      value === 'told' || value === 'shuffled' ? value : undefined,
    ),
    clean: one('clean', usual.clean, flag),
    minutes: one('minutes', usual.minutes, (value) =>
      value === '0' ? null : whole(value, 1, MOST_MINUTES),
    ),
    checks: one('checks', usual.checks, flag),
    transfer: one('transfer', usual.transfer, flag),
    sure: one('sure', usual.sure, flag),
    level: one('level', usual.level, (value) => LEVELS.find((level) => level === value)),
    seed: one('seed', usual.seed, (value) => whole(value, 0, MOST_SEED)),
    criterion: one('criterion', usual.criterion, (value) =>
      value === 'score' || value === 'completion' ? value : undefined,
    ),
  }
  return { config, faults }
}

const ON = ['', '1', 'true', 'on', 'yes']
const OFF = ['0', 'false', 'off', 'no']

/** As in the attributes of an embed: there without a value is on. */
const flag = (value: string): boolean | undefined =>
  ON.includes(value) ? true : OFF.includes(value) ? false : undefined

function whole(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** Whether an address lifts clean words: by itself, before the story that it is for is there. */
export const asksForStrong = (query: string): boolean =>
  !readConfig(query, { exchange: [] }).config.clean

/**
 * The query that asks for this lesson: only what is not as usual, or the name of a plan with what is not
 * as it has it, whichever is shorter. Empty when all is as usual.
 */
export function queryOf(
  config: LessonConfig,
  work: Pick<LessonWork, 'exchange'>,
  plans: PlanQueries = {},
): string {
  const byPlan = Object.entries(plans).map(([name, query]) =>
    differences(config, readConfig(query, work).config, new URLSearchParams({ plan: name })),
  )
  return [differences(config, defaultConfig(work), new URLSearchParams()), ...byPlan].reduce(
    (shortest, query) => (query.length < shortest.length ? query : shortest),
  )
}

/** What differs from a lesson, added to a query. Of minutes, none is said as nought. */
function differences(config: LessonConfig, from: LessonConfig, query: URLSearchParams): string {
  if (config.lines.join() !== from.lines.join()) query.set('lines', config.lines.join(','))
  if (config.order !== from.order) query.set('order', config.order)
  if (config.minutes !== from.minutes) query.set('minutes', String(config.minutes ?? 0))
  for (const name of ['clean', 'checks', 'transfer', 'sure'] as const)
    if (config[name] !== from[name]) query.set(name, config[name] ? '1' : '0')
  if (config.level !== from.level) query.set('level', config.level)
  if (config.seed !== from.seed) query.set('seed', String(config.seed))
  if (config.criterion !== from.criterion) query.set('criterion', config.criterion)
  return query.toString().replaceAll('%2C', ',')
}

/** What a plan asks for, as `lesson.yaml` has it; whatever it does not say is as usual. */
interface PlanLink {
  readonly lines?: readonly string[] | undefined
  readonly minutes?: number | undefined
  readonly checks?: boolean | undefined
  readonly transfer?: boolean | undefined
  readonly sure?: boolean | undefined
  readonly level?: Level | undefined
}

/** The lines that a plan names and the story does not have. */
export const goneIn = ({ lines = [] }: PlanLink, work: Pick<LessonWork, 'exchange'>): string[] =>
  lines.filter((line) => !work.exchange.includes(line))

/** The usual lesson with what a plan asks for; lines that are gone are left out. */
export function configFor(plan: PlanLink, work: Pick<LessonWork, 'exchange'>): LessonConfig {
  const usual = defaultConfig(work)
  const lines = work.exchange.filter((line) => plan.lines?.includes(line) ?? true)
  return {
    ...usual,
    lines: lines.length > 0 ? lines : usual.lines,
    minutes: plan.minutes ?? usual.minutes,
    checks: plan.checks ?? usual.checks,
    transfer: plan.transfer ?? usual.transfer,
    sure: plan.sure ?? usual.sure,
    level: plan.level ?? usual.level,
  }
}
