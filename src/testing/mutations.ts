import fc from 'fast-check'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Names that every object inherits, and other keys that trip a careless look-up. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '0',
]

const LONG = 'x'.repeat(100_000)

/** What may stand in a file where something else should. */
const strange: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\ud800',
  LONG,
  [],
  {},
  [[[[[[]]]]]],
  'constructor',
  '../../etc',
  'javascript:alert(1)',
  ...NAMES.map((name) => ({ [name]: 1 })),
)

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: Json, here: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...here, key]))]
}

/** The value with what stands at a place changed, taken away, or given another name. */
function changed(value: Json, place: string[], change: Change): Json {
  const [key, ...rest] = place
  if (key === undefined) return change.kind === 'put' ? change.what : value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, one]): [string, Json][] => {
    if (name !== key) return [[name, one]]
    if (rest.length > 0 || change.kind === 'put') return [[name, changed(one, rest, change)]]
    return change.kind === 'drop' ? [] : [[change.name, one]]
  })
  if (Array.isArray(value)) return entries.map(([, one]) => one)
  return JSON.parse(`{${entries.map(([n, one]) => `${JSON.stringify(n)}:${JSON.stringify(one)}`)}}`)
}

type Change =
  | { readonly kind: 'put'; readonly what: Json }
  | { readonly kind: 'drop' }
  | { readonly kind: 'rename'; readonly name: string }

const change: fc.Arbitrary<Change> = fc.oneof(
  strange.map((what): Change => ({ kind: 'put', what })),
  fc.constant<Change>({ kind: 'drop' }),
  fc.constantFrom(...NAMES, 'surprise').map((name): Change => ({ kind: 'rename', name })),
)

/** The JSON of a value with one to three things wrong somewhere in it; or cut off, or garbled. */
export function mutationsOf(json: string): fc.Arbitrary<string> {
  const value: Json = JSON.parse(json)
  const places = placesIn(value)
  const changes = fc.array(fc.tuple(fc.nat(places.length - 1), change), {
    minLength: 1,
    maxLength: 3,
  })
  const wrong = changes.map((all) =>
    JSON.stringify(all.reduce((now, [at, one]) => changed(now, places[at] ?? [], one), value)),
  )
  const cut = fc.nat(json.length - 1).map((at) => json.slice(0, at))
  const garbled = fc
    .tuple(fc.nat(json.length - 1), fc.constantFrom('"', '{', ']', ',', '\\', '\0', '9'))
    .map(([at, letter]) => json.slice(0, at) + letter + json.slice(at + 1))
  return fc.oneof({ weight: 8, arbitrary: wrong }, cut, garbled)
}

/** What makes trouble in an address or a query. */
const SNAGS = ['%', '%E0%A4%A', '&', '=', '#', '+', '\0', '<', '"', '\ud800', '__proto__', LONG]

/** A text with one to four places cut out, doubled, or broken by something that has a meaning there. */
export function garblingsOf(text: string): fc.Arbitrary<string> {
  const snag = fc.constantFrom('', '', ...SNAGS, text)
  const place = fc.tuple(fc.nat(text.length), fc.nat(4), snag)
  return fc
    .array(place, { minLength: 1, maxLength: 4 })
    .map((places) =>
      places.reduce(
        (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
        text,
      ),
    )
}
