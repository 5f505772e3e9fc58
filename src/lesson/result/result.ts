import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { SECTIONS } from '../plan/plan.ts'
import type { Answered } from '../run/run.ts'
import { checksumOf } from './checksum.ts'

const name = v.pipe(v.string(), v.maxLength(200))
const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))

/** Longest code that a pupil may choose. */
export const LONGEST_CODE = 24

const AnswerSchema = v.strictObject({
  item: name,
  section: v.picklist(SECTIONS),
  truth: v.boolean(),
  said: v.boolean(),
  sure: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(100)),
})

/** A result file: one pupil's answers under a code of the pupil's choosing. No name, no time of day. */
export const ResultFileSchema = v.strictObject({
  format: v.literal('readout-result'),
  version: v.literal(1),
  story: name,
  'story-version': name,
  code: v.pipe(v.string(), v.maxLength(LONGEST_CODE)),
  /** Tells two pupils with one code apart, and which of the parallel items came first. */
  pupil: seed,
  /** Which selection the class had. */
  seed,
  answers: v.pipe(v.array(AnswerSchema), v.maxLength(10_000)),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
})
export type ResultFile = v.InferOutput<typeof ResultFileSchema>

/** Puts a result together and seals it with its checksum. */
export function sealed(body: Omit<ResultFile, 'format' | 'version' | 'checksum'>): ResultFile {
  return { format: 'readout-result', version: 1, ...body, checksum: checksumOf(canonical(body)) }
}

/** One form of the same data, whatever the order of its keys. */
const canonical = (body: Omit<ResultFile, 'format' | 'version' | 'checksum'>): string =>
  JSON.stringify([
    body.story,
    body['story-version'],
    body.code,
    body.pupil,
    body.seed,
    body.answers.map(({ item, section, truth, said, sure }) => [item, section, truth, said, sure]),
  ])

/** Answers in the form in which a result file holds them. */
export const answersFor = (given: readonly Answered[]): ResultFile['answers'] =>
  given.map(({ item, section, truth, said, sure }) => ({
    item: item.id,
    section,
    truth,
    said,
    sure,
  }))

/** A code as it is kept: white space collapsed, nothing that cannot be seen, not too long. */
export const codeFrom = (typed: string): string =>
  typed.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_CODE)

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

/** Largest file that is read, in characters: some forty times what a long lesson makes. */
const LARGEST = 400_000

/**
 * The door for a result file. Takes its text, the story's name, and the answers that this story's
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
    data = JSON.parse(text)
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
  if (file.story !== story) return fail('other-story')
  const known = file.answers.every(({ item, truth }) => truths.get(item) === truth)
  return known ? ok(file) : fail('other-items')
}
