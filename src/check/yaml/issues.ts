import * as v from 'valibot'
import {
  PassageSchema,
  QuotedPassageSchema,
  ToldPassageSchema,
} from '../../reconstruction/index.ts'
import { isReserved } from '../names.ts'
import type { Path } from './read.ts'

/** In what way a value does not fit its schema: each has a rule of its own. */
export type IssueKind =
  | 'unknown-field'
  | 'missing-field'
  | 'unknown-word'
  | 'bad-date'
  | 'bad-value'

/** One place where a file's data does not fit the schema. */
export interface SchemaIssue {
  readonly path: Path
  readonly kind: IssueKind
  /** What stands there, as far as it is a word. */
  readonly given: string
  readonly allowed: readonly string[]
  readonly message: string
}

const PASSAGE: unknown = PassageSchema

type Schema = v.GenericSchema
type Issue = v.BaseIssue<unknown>

/** Parsed data, or what does not fit. */
export type Fitted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] }

/** Fits data to a schema; `base` is the path of the data in its file. */
export function fitTo<S extends Schema>(
  schema: S,
  data: unknown,
  base: Path = [],
): Fitted<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  const issues = parsed.issues.flatMap((issue) => readIssue(schema, data, issue))
  return {
    ok: false,
    issues: issues.map((issue) => ({ ...issue, path: [...base, ...issue.path] })),
  }
}

/** A value as a writer sees it. What a file holds may make even `String` throw. */
const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

function readIssue(schema: Schema, data: unknown, issue: Issue): SchemaIssue[] {
  const path = pathOf(issue)
  if (issue.type === 'union') return unionIssues(path, issue)
  const given = textOf(issue.path?.at(-1)?.value ?? issue.input)
  const at = { path, given, allowed: [], message: issue.message }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const allowed = fieldsAt(schema, data, path.slice(0, -1))
    return [{ ...at, kind: 'unknown-field', given: String(path.at(-1)), allowed }]
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return [{ ...at, kind: 'missing-field', given: String(path.at(-1)) }]
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '')
    if (issue.received === 'undefined')
      return [{ ...at, kind: 'missing-field', given: String(path.at(-1)), allowed }]
    if (typeof issue.input === 'string' || issue.type === 'picklist' || isWordIn(issue))
      return [{ ...at, kind: 'unknown-word', allowed }]
  }
  return [{ ...at, kind: issue.type === 'iso_date' ? 'bad-date' : 'bad-value' }]
}

const isWordIn = (issue: Issue): boolean =>
  issue.type === 'variant' && (issue.received?.startsWith('"') ?? false)

const pathOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

/** Says what is wrong with a value as the one of several forms that it most looks like. */
function unionIssues(path: Path, issue: Issue): SchemaIssue[] {
  if (path.at(-2) === 'passages') {
    const fitted = fitTo(
      looksTold(issue.input) ? ToldPassageSchema : QuotedPassageSchema,
      issue.input,
      path,
    )
    if (!fitted.ok) return [...fitted.issues]
  }
  return [
    { path, kind: 'bad-value', given: textOf(issue.input), allowed: [], message: issue.message },
  ]
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const looksTold = (data: unknown): boolean =>
  isObject(data) && !('exact' in data) && 'summary' in data

/** The names of the fields that the schema allows in the object at `path`. */
function fieldsAt(schema: Schema, data: unknown, path: Path): string[] {
  let here: unknown = schema
  let value = data
  for (const name of path) {
    here = childOf(chosen(here, value), String(name))
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, name) : undefined
  }
  const at = chosen(here, value)
  return isObject(at) && isObject(at.entries) ? Object.keys(at.entries) : []
}

/** The schema inside of those that only wrap or choose. */
function chosen(schema: unknown, value: unknown): unknown {
  if (schema === PASSAGE) return looksTold(value) ? ToldPassageSchema : QuotedPassageSchema
  if (!isObject(schema)) return schema
  if (isObject(schema.wrapped)) return chosen(schema.wrapped, value)
  if (schema.type === 'variant' && Array.isArray(schema.options))
    return schema.options.find((option: unknown) => fitsKind(option, value))
  return schema
}

function fitsKind(option: unknown, value: unknown): boolean {
  if (!isObject(option) || !isObject(option.entries) || !isObject(value)) return false
  const kind = option.entries.kind
  return isObject(kind) && kind.literal === value.kind
}

function childOf(schema: unknown, name: string): unknown {
  if (!isObject(schema)) return undefined
  if (isObject(schema.entries) && !isReserved(name)) return schema.entries[name]
  if (isObject(schema.value)) return schema.value
  return schema.item
}
