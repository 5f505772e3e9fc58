import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { SECTIONS } from '../plan/step.ts'
import { checksumOf } from './checksum.ts'
import { canonical, LONGEST_CODE, type ResultFile } from './result.ts'

const name = v.pipe(v.string(), v.maxLength(200))
const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))

const AnswerSchema = v.strictObject({
  item: name,
  section: v.picklist(SECTIONS),
  truth: v.boolean(),
  said: v.boolean(),
  sure: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(100))),
})

/** What a result file holds, whoever wrote it. */
export const ResultFileSchema = v.strictObject({
  format: v.literal('readout-result'),
  version: v.literal(1),
  story: name,
  'story-version': name,
  code: v.pipe(v.string(), v.maxLength(LONGEST_CODE)),
  pupil: seed,
  seed,
  answers: v.pipe(v.array(AnswerSchema), v.maxLength(10_000)),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
})

/** Why a result file was refused. */
export type ResultFault =
  | 'too-big'
  | 'not-json'
  | 'foreign'
  | 'other-version'
  | 'damaged'
  | 'checksum'
  | 'other-story'
  | 'other-items'
  /** A question is answered twice. */
  | 'twice-answered'
  /** A table that is no table of answers. */
  | 'other-table'

/** Largest file that is read, in characters: some forty times what a long lesson makes. */
const LARGEST = 400_000

/**
 * Parses and validates a result file. Takes its text, the story's name, and the answers that this story's
 * sourcing gives, by item. Gives the file, or the first reason to refuse it; never throws.
 */
export function parseResult(
  text: string,
  story: string,
  truths: ReadonlyMap<string, boolean>,
): Result<ResultFile, ResultFault> {
  if (text.length > LARGEST) return fail('too-big')
  let data: unknown
  try {
    data = JSON.parse(withoutLetter(text))
  } catch {
    return fail('not-json')
  }
  const kind = v.safeParse(v.object({ format: v.literal('readout-result') }), data)
  if (!kind.success) return fail('foreign')
  const versioned = v.safeParse(v.object({ version: v.literal(1) }), data)
  if (!versioned.success) return fail('other-version')
  const parsed = v.safeParse(ResultFileSchema, data)
  if (!parsed.success) return fail('damaged')
  const file = parsed.output
  if (file.checksum !== checksumOf(canonical(file))) return fail('checksum')
  return fitting(file, story, truths)
}

/** A text as it was pasted, without the greeting and the signature of the letter that it came in. */
function withoutLetter(text: string): string {
  const [first, last] = [text.indexOf('{'), text.lastIndexOf('}')]
  return text.trimStart().startsWith('[') || first < 0 ? text : text.slice(first, last + 1)
}

/** A result as this story's page can count it, or why it can not. */
export function fitting(
  file: ResultFile,
  story: string,
  truths: ReadonlyMap<string, boolean>,
): Result<ResultFile, ResultFault> {
  if (file.story !== story) return fail('other-story')
  const known = file.answers.every(({ item, truth }) => truths.get(item) === truth)
  if (!known) return fail('other-items')
  const items = new Set(file.answers.map(({ item }) => item))
  return items.size === file.answers.length ? ok(file) : fail('twice-answered')
}
