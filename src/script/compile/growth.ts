import * as v from 'valibot'

/** What may keep two places apart. */
export type Facet = 'variable' | 'visits' | 'offer' | 'tunnels' | 'chance' | 'turns'

/** Something that keeps places apart, and how many values it took at those that were tried. */
export interface Growing {
  readonly facet: Facet
  /** The variable, or the path of what is visited; empty for what a script has but one of. */
  readonly name: string
  readonly values: number
}

const ThreadSchema = v.looseObject({
  callstack: v.array(v.looseObject({ temp: v.optional(v.record(v.string(), v.unknown()), {}) })),
})

/** A place's key, as situation.ts writes it: the situation, and the counts that matter to it. */
const KeySchema = v.tuple([
  v.pipe(
    v.string(),
    v.parseJson(),
    v.looseTuple([
      v.array(v.array(v.tuple([v.looseObject({ originalChoicePath: v.string() }), ThreadSchema]))),
      v.record(v.string(), v.unknown()),
      v.unknown(),
      v.unknown(),
      v.array(v.unknown()),
    ]),
  ),
  v.array(v.tuple([v.string(), v.number()])),
])

/**
 * What took more than one value over the places with these keys, that of most values first: what
 * grows without end stands before what is merely combined.
 */
export function growingIn(keys: Iterable<string>): Growing[] {
  const facets = new Map<string, { facet: Facet; name: string; values: Set<string>; at: number }>()
  let places = 0
  for (const key of keys) {
    places += 1
    for (const [facet, name, value] of facetsOf(key)) {
      const known = facets.get(`${facet} ${name}`) ?? { facet, name, values: new Set(), at: 0 }
      facets.set(`${facet} ${name}`, known)
      known.values.add(JSON.stringify(value))
      known.at += 1
    }
  }
  return (
    [...facets.values()]
      // Where a variable has the value that it begins with, ink does not write it down.
      .map(({ facet, name, values, at }) => ({
        facet,
        name,
        values: values.size + (at < places ? 1 : 0),
      }))
      .filter(({ values }) => values > 1)
      .sort((a, b) => b.values - a.values)
  )
}

function facetsOf(key: string): [Facet, string, unknown][] {
  const [[offered, variables, , random, turns], counts] = v.parse(KeySchema, JSON.parse(key))
  const choices = offered.flat()
  const stacks = choices.map(([, { callstack }]) => callstack)
  const own = { ...variables, ...Object.assign({}, ...stacks.flat().map(({ temp }) => temp)) }
  return [
    ...Object.entries(own).map(([name, value]): [Facet, string, unknown] => [
      'variable',
      name,
      value,
    ]),
    ...counts.map(([path, count]): [Facet, string, unknown] => ['visits', path, count]),
    ['offer', '', choices.map(([{ originalChoicePath }]) => originalChoicePath)],
    ['tunnels', '', Math.max(0, ...stacks.map(({ length }) => length))],
    ['chance', '', random],
    ['turns', '', turns],
  ]
}
