import type { Section } from '../plan/step.ts'
import type { Answered } from '../run/run.ts'
import { checksumOf } from './checksum.ts'

/** Longest code that a pupil may choose. */
export const LONGEST_CODE = 24

/** One answer as a result file holds it. */
export interface ResultAnswer {
  readonly item: string
  readonly section: Section
  readonly truth: boolean
  readonly said: boolean
  /** `null` where it was not asked. */
  readonly sure: number | null
}

/** A result file: one pupil's answers under a code of the pupil's choosing. No name, no time of day. */
export interface ResultFile {
  readonly format: 'readout-result'
  readonly version: 1
  readonly story: string
  readonly 'story-version': string
  readonly code: string
  /** Tells two pupils with one code apart, and which of the two forms came first. */
  readonly pupil: number
  /** Which selection the class had. */
  readonly seed: number
  readonly answers: readonly ResultAnswer[]
  readonly checksum: string
}

/** Puts a result together, with its checksum. */
export function withChecksum(
  body: Omit<ResultFile, 'format' | 'version' | 'checksum'>,
): ResultFile {
  return { format: 'readout-result', version: 1, ...body, checksum: checksumOf(canonical(body)) }
}

/** One form of the same data, whatever the order of its keys: what the checksum is taken over. */
export const canonical = (body: Omit<ResultFile, 'format' | 'version' | 'checksum'>): string =>
  JSON.stringify([
    body.story,
    body['story-version'],
    body.code,
    body.pupil,
    body.seed,
    body.answers.map(({ item, section, truth, said, sure }) => [item, section, truth, said, sure]),
  ])

/** Answers in the form in which a result file holds them. */
export const answersFor = (given: readonly Answered[]): ResultAnswer[] =>
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
