import * as v from 'valibot'

const web = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//), v.url())
/** A learner is an account at the platform (cmi5 Quartz 9.2); a name, should one come, is let go. */
const ActorSchema = v.object({
  objectType: v.optional(v.literal('Agent'), 'Agent'),
  account: v.object({ homePage: v.string(), name: v.string() }),
})
const LaunchSchema = v.object({
  endpoint: web,
  fetch: web,
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.maxLength(4000), v.regex(/^[A-Za-z][A-Za-z0-9+.-]*:/)),
  actor: ActorSchema,
})

/** What a platform says in the address that it launches (cmi5 Quartz 8.1). */
export type LaunchParameters = v.InferOutput<typeof LaunchSchema>

/**
 * Parses a launch from a page's query: every parameter once, and each of its kind; otherwise this is
 * no launch, and `null`. (cmi5 Quartz 8.1.)
 */
export function readLaunch(query: string): LaunchParameters | null {
  const asked = new URLSearchParams(query)
  const names = ['endpoint', 'fetch', 'registration', 'activityId', 'actor']
  if (names.some((name) => asked.getAll(name).length !== 1)) return null
  try {
    const actor: unknown = JSON.parse(asked.get('actor') ?? '')
    const parsed = v.safeParse(LaunchSchema, { ...Object.fromEntries(asked), actor })
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
