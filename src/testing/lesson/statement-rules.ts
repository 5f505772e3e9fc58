/** The part of an xAPI statement that the rules read. */
export interface Statement {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string; readonly display?: unknown }
  readonly object: {
    readonly id: string
    readonly objectType?: string
    readonly definition?: Readonly<Record<string, unknown>>
  }
  readonly timestamp?: string
  readonly result?: {
    readonly success?: boolean
    readonly completion?: boolean
    readonly response?: string
    readonly duration?: string
    readonly score?: { readonly scaled?: number }
    readonly extensions?: Readonly<Record<string, unknown>>
  }
  readonly context?: {
    readonly registration?: string
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>
    readonly extensions?: Readonly<Record<string, unknown>>
  }
}

/** What a store knows when a statement comes. */
export interface StoreKnows {
  readonly statements: readonly Statement[]
  readonly registration: string
  readonly activity: string
  readonly actor: unknown
  readonly session: string
}

const ADL = 'http://adlnet.gov/expapi/verbs/'
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/'
/** The context extension that names a statement's session (cmi5 Quartz 9.6.3.1). */
export const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

type Rule = (statement: Statement, store: StoreKnows, mastery: number | null) => string | null

const verbOf = ({ verb }: Statement): string => verb.id.replace(ADL, '')
const categoriesOf = ({ context }: Statement): string[] =>
  (context?.contextActivities?.category ?? []).map(({ id }) => id.replace(CATEGORIES, ''))
const sessionOf = ({ context }: Statement): unknown => context?.extensions?.[SESSION]
const isDefined = (statement: Statement): boolean =>
  ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verbOf(statement))
const hasEnded = (statement: Statement): boolean =>
  ['completed', 'passed', 'failed'].includes(verbOf(statement))

/** The rules, each with where it stands. */
const RULES: Readonly<Record<string, Rule>> = {
  'xAPI 1.0.3, 2.4.1: an id is a UUID': ({ id }) => (UUID.test(id) ? null : id),
  'xAPI 1.0.3, 2.4.3: a verb is an IRI': ({ verb }) =>
    URL.canParse(verb.id) ? null : String(verb.id),
  'xAPI 1.0.3, 2.4.4: an activity is an IRI': ({ object }) =>
    URL.canParse(object.id) ? null : String(object.id),
  'xAPI 1.0.3, 2.4.7: a timestamp is ISO 8601': ({ timestamp }) =>
    timestamp && TIME.test(timestamp) ? null : String(timestamp),
  'xAPI 1.0.3, 2.2: nothing is null': (statement) =>
    JSON.stringify(statement).includes(':null') ? 'null' : null,
  'cmi5 Quartz 9.2: the actor is the one that was launched': ({ actor }, store) =>
    JSON.stringify(actor) === JSON.stringify(store.actor) ? null : JSON.stringify(actor),
  'cmi5 Quartz 9.6.1: the registration is the launch’s': ({ context }, store) =>
    context?.registration === store.registration ? null : String(context?.registration),
  'cmi5 Quartz 9.6.3.1: the session is the launch’s': (statement, store) =>
    sessionOf(statement) === store.session ? null : String(sessionOf(statement)),
  'cmi5 Quartz 10.2.1: the context template is kept': ({ context }) =>
    context?.contextActivities?.grouping?.length ? null : 'no grouping',
  'cmi5 Quartz 9.4: the object of a defined statement is the unit': (statement, store) =>
    !isDefined(statement) || statement.object.id === store.activity ? null : statement.object.id,
  'cmi5 Quartz 9.6.2.1: defined statements, and only they, are in the category cmi5': (
    statement,
  ) =>
    categoriesOf(statement).includes('cmi5') === isDefined(statement) ? null : verbOf(statement),
  'cmi5 Quartz 9.6.2.2: what ends a unit, and only that, is in the category moveon': (statement) =>
    categoriesOf(statement).includes('moveon') === hasEnded(statement) ? null : verbOf(statement),
  'cmi5 Quartz 9.3.2: initialized comes first, once a session': (statement, store) => {
    const session = store.statements.filter((one) => sessionOf(one) === sessionOf(statement))
    return (verbOf(statement) === 'initialized') === (session.length === 0) ? null : 'order'
  },
  'cmi5 Quartz 9.3.8: terminated comes last': (statement, store) =>
    store.statements.some(
      (one) => verbOf(one) === 'terminated' && sessionOf(one) === sessionOf(statement),
    )
      ? 'after the end'
      : null,
  'cmi5 Quartz 9.3.3, 9.3.4: passed and completed once a registration': (statement, store) =>
    ['passed', 'completed'].includes(verbOf(statement)) &&
    store.statements.some((one) => verbOf(one) === verbOf(statement))
      ? 'twice'
      : null,
  'cmi5 Quartz 9.5.1: passed has reached the mastery score': (statement, _, mastery) =>
    verbOf(statement) !== 'passed' ||
    mastery === null ||
    (statement.result?.score?.scaled ?? -1) >= mastery
      ? null
      : String(statement.result?.score?.scaled),
  'cmi5 Quartz 9.6.3.2: the mastery score is told with passed and failed': (
    statement,
    _,
    mastery,
  ) =>
    !['passed', 'failed'].includes(verbOf(statement)) ||
    mastery === null ||
    statement.context?.extensions?.[MASTERY] === mastery
      ? null
      : 'missing',
  'xAPI 1.0.3, 2.4.5.1: a scaled score lies between -1 and 1': ({ result }) =>
    result?.score?.scaled === undefined || Math.abs(result.score.scaled) <= 1
      ? null
      : String(result.score.scaled),
  'cmi5 Quartz 9.5.2: success goes with passed and failed alone': (statement) =>
    !isDefined(statement) ||
    statement.result?.success ===
      { passed: true, failed: false }[verbOf(statement) as 'passed' | 'failed']
      ? null
      : String(statement.result?.success),
  'cmi5 Quartz 9.5.3: completion goes with completed alone': (statement) =>
    !isDefined(statement) ||
    statement.result?.completion === (verbOf(statement) === 'completed' ? true : undefined)
      ? null
      : String(statement.result?.completion),
  'cmi5 Quartz 9.5.4: what ends says how long it took': (statement) =>
    !(hasEnded(statement) || verbOf(statement) === 'terminated') ||
    DURATION.test(statement.result?.duration ?? '')
      ? null
      : String(statement.result?.duration),
  'xAPI 1.0.3, 2.4.4.1: a true-false interaction is answered true or false': (statement) => {
    if (verbOf(statement) !== 'answered') return null
    const { type, interactionType, correctResponsesPattern } = statement.object.definition ?? {}
    const fits =
      type === 'http://adlnet.gov/expapi/activities/cmi.interaction' &&
      interactionType === 'true-false' &&
      ['["true"]', '["false"]'].includes(JSON.stringify(correctResponsesPattern)) &&
      ['true', 'false'].includes(statement.result?.response ?? '')
    return fits ? null : JSON.stringify(statement.object)
  },
  'xAPI 1.0.3, 2.4.5: extensions are named by IRIs': ({ result, context }) =>
    [...Object.keys(result?.extensions ?? {}), ...Object.keys(context?.extensions ?? {})].find(
      (name) => !URL.canParse(name),
    ) ?? null,
}

/** What is wrong with a statement, by rule; empty when nothing is. */
export const faultsOf = (
  statement: Statement,
  store: StoreKnows,
  mastery: number | null,
): string[] =>
  Object.entries(RULES).flatMap(([rule, check]) => {
    const fault = check(statement, store, mastery)
    return fault === null ? [] : [`${rule} (${verbOf(statement)}: ${fault})`]
  })
