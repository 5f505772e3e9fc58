/** A JSON Schema, or a part of one. */
export type Json = { [name: string]: unknown }

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where one schema stands inside another, and what its path adds to that one's. */
const INSIDE: readonly [string, string | null][] = [
  ['additionalProperties', '*'],
  ['items', '[]'],
  ['anyOf', null],
  ['oneOf', null],
  ['allOf', null],
]

/** A field of a schema, by its path: `*` is any name, `[]` any item of a list. */
export interface Field {
  readonly path: string
  readonly schema: Json
  readonly required: boolean
}

/** Every field of a schema, in order; one that stands in several of its forms comes once for each. */
export function fieldsOf(schema: unknown, path: readonly string[] = []): Field[] {
  if (!isJson(schema)) return []
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
  const own = Object.entries(isJson(schema.properties) ? schema.properties : {}).flatMap(
    ([name, inner]) => {
      const at = [...path, name]
      const field = { path: at.join('.'), required: required.includes(name) }
      return [...(isJson(inner) ? [{ ...field, schema: inner }] : []), ...fieldsOf(inner, at)]
    },
  )
  const inside = INSIDE.flatMap(([key, step]) =>
    [schema[key]].flat().flatMap((inner) => fieldsOf(inner, step ? [...path, step] : path)),
  )
  return [...own, ...inside]
}

/** The same schema with a description at every field that has one. */
export function described(schema: Json, descriptions: Readonly<Record<string, string>>): Json {
  const copy = structuredClone(schema)
  for (const { path, schema: field } of fieldsOf(copy)) {
    const description = descriptions[path]
    if (description) field.description = description
  }
  return copy
}
