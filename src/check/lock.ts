import * as v from 'valibot'
import {
  type Digest,
  DigestSchema as hex,
  normalise,
  type QuotedPassage,
} from '../reconstruction/index.ts'
import { isRumoured } from './doubt.ts'
import { leadTo, placesOf, readText, wordsIn } from './source-text.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One locked passage. Digests are salted; positions count the words of the source's text. */
export const LockedPassageSchema = v.strictObject({
  /** The lines that are anchored to it; `story` for those in story.yaml. */
  at: v.array(v.string()),
  /** Index of its first word, prefix included, and how many words it has. */
  start: count,
  count,
  exact: hex,
  /** Over prefix, exact words and suffix, where it has context. */
  context: v.optional(hex),
  /** That words right before it, in its sentence, call it a rumour or hearsay. */
  doubted: v.optional(v.literal(true)),
})

export const SourceLockSchema = v.strictObject({
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'a salt has 32 hexadecimal digits')),
  /** Of the whole text. */
  text: hex,
  words: count,
  passages: v.array(LockedPassageSchema),
})

/** `lock.json`: that no quoted word changed since it was made (docs/design.md, Terms). */
export const LockSchema = v.strictObject({
  format: v.literal(1),
  note: v.string(),
  sources: v.record(v.string(), SourceLockSchema),
})

export type LockedPassage = v.InferOutput<typeof LockedPassageSchema>
export type SourceLock = v.InferOutput<typeof SourceLockSchema>
export type Lock = v.InferOutput<typeof LockSchema>

/** A passage and the line (or `story`) that is anchored to it. */
export interface Anchored {
  readonly passage: QuotedPassage
  readonly line: string
}

/** What a lock holds of a passage's words. */
export function digestsOf(
  passage: QuotedPassage,
  salt: string,
  digest: Digest,
): Pick<LockedPassage, 'exact' | 'context'> {
  const exact = digest(`${salt}\n${normalise(passage.exact)}`)
  if (!passage.prefix && !passage.suffix) return { exact }
  const parts = [passage.prefix ?? '', passage.exact, passage.suffix ?? ''].map(normalise)
  return { exact, context: digest(`${salt}\n${parts.join('\n')}`) }
}

/** The digest of a source's whole text. */
export const textDigest = (text: string, salt: string, digest: Digest): string =>
  digest(`${salt}\n${normalise(text)}`)

/** Finds the locked passage that has exactly these words and this context. */
export type LockFinder = (passage: QuotedPassage) => LockedPassage | undefined

/** A finder over a whole lock, made once: a story may have thousands of passages. */
export function lockFinder(lock: Lock | null, digest: Digest): LockFinder {
  const finders = new Map<string, LockFinder>()
  for (const [source, { salt, passages }] of Object.entries(lock?.sources ?? {})) {
    const byWords = new Map(passages.map((locked) => [keyOf(locked), locked]))
    finders.set(source, (passage) => byWords.get(keyOf(digestsOf(passage, salt, digest))))
  }
  return (passage) => finders.get(passage.source)?.(passage)
}

const keyOf = ({ exact, context }: Pick<LockedPassage, 'exact' | 'context'>): string =>
  `${exact} ${context ?? ''}`

/**
 * Locks passages to their source's text. Those that are not in it, or stand in it more than once,
 * are left out: the check names them, and a lock is only written after it.
 */
export function lockPassages(
  anchored: readonly Anchored[],
  raw: string,
  salt: string,
  digest: Digest,
): SourceLock {
  const source = readText(raw)
  const byWords = new Map<string, LockedPassage>()
  for (const { passage, line } of anchored) {
    const digests = digestsOf(passage, salt, digest)
    const key = keyOf(digests)
    const known = byWords.get(key)
    const [place, another] = placesOf(source, passage)
    if (known && !known.at.includes(line)) known.at.push(line)
    if (known || !place || another) continue
    const doubted = isRumoured(leadTo(source, place)) && { doubted: true as const }
    byWords.set(key, { at: [line], ...wordsIn(source, place), ...digests, ...doubted })
  }
  return {
    salt,
    text: textDigest(raw, salt, digest),
    words: source.words.length,
    passages: [...byWords.values()].sort((a, b) => a.start - b.start || a.count - b.count),
  }
}
