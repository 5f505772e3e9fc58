import { type Draft, placesOf, readText, type SourceText } from '../../check/index.ts'
import { fail, ok, type QuotedPassage, type Result } from '../../reconstruction/index.ts'
import { nearest } from '../nearest.ts'
import { contentOf, quotedIn } from './content.ts'
import type { Pick } from './picks.ts'

/** A line as it is drafted from a picked sentence. */
export interface Drafted {
  readonly id: string
  readonly by: string
  readonly words: string
  readonly kind: 'speech' | 'quotation'
  readonly content: string
  readonly passage: QuotedPassage
}

/** Texts of sources by their ids. */
export type Texts = ReadonlyMap<string, string>

/**
 * Finds every picked sentence in the texts, once each. Errors with every one that cannot be anchored, ready
 * to print.
 * @param name of the list, for errors
 */
export function draftLines(
  picks: readonly Pick[],
  texts: Texts,
  { draft, name }: { readonly draft: Draft; readonly name: string },
): Result<Drafted[], string> {
  const sources = new Map([...texts].map(([id, text]) => [id, readText(text)]))
  const taken = new Set(draft.script.lines.flatMap(({ id }) => id?.value ?? []))
  const lines: Drafted[] = []
  const bad: string[] = []
  let lost = 0
  for (const pick of picks) {
    const found = passageOf(pick, sources, draft)
    if (!found.ok) {
      bad.push(`${name}:${pick.line}: ${found.error}`)
      if (found.error.startsWith(NOWHERE)) lost += 1
      continue
    }
    lines.push({ ...lineOf(pick, taken), passage: found.value })
  }
  if (lost === picks.length && lost > 0)
    bad.push('Are these the right texts? None of the sentences stands in them.')
  return bad.length === 0 ? ok(lines) : fail(bad.join('\n'))
}

const NOWHERE = 'it stands in no text'

function passageOf(
  { by, words, prefix }: Pick,
  sources: ReadonlyMap<string, SourceText>,
  { story }: Draft,
): Result<QuotedPassage, string> {
  if (!story || !Object.hasOwn(story.cast, by)) return fail(`nobody in the cast is called "${by}"`)
  const found = [...sources].flatMap(([source, text]) => {
    const passage = { source, exact: words, ...(prefix && { prefix }) }
    return placesOf(text, passage).map(() => passage)
  })
  const [passage, another] = found
  if (!passage) return fail(`${NOWHERE}.${nearestIn(words, sources)}`)
  if (!another) return ok(passage)
  const where = [...new Set(found.map(({ source }) => source))]
  return fail(
    where.length > 1
      ? `it stands in the texts of ${where.join(' and ')}: give one text at a time`
      : `it stands in the text of ${where[0]} more than once: write what stands right before it after " @ "`,
  )
}

function nearestIn(words: string, sources: ReadonlyMap<string, SourceText>): string {
  const near = [...sources]
    .flatMap(([source, { text }]) =>
      nearest(text, words).map((one) => ({
        ...one,
        source,
        words: text.slice(one.start, one.end),
      })),
    )
    .sort((a, b) => a.errors - b.errors)[0]
  return near ? ` The nearest in the text of ${near.source} is: “${near.words}”` : ''
}

function lineOf({ by, words, content }: Pick, taken: Set<string>): Omit<Drafted, 'passage'> {
  const quoted = quotedIn(words)
  const reported = content ?? quoted ?? contentOf(words)
  return {
    id: freeId(reported, taken),
    by,
    words,
    kind: quoted === null ? 'speech' : 'quotation',
    content: quoted ?? reported,
  }
}

/** An id after the first words, and one that no line has yet. */
function freeId(words: string, taken: Set<string>): string {
  const letters =
    words
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z][a-z0-9]*/g) ?? []
  const base =
    letters
      .slice(letters[0] === 'that' ? 1 : 0)
      .slice(0, 3)
      .join('-') || 'line'
  const all = [base, ...Array.from({ length: 999 }, (_, i) => `${base}-${i + 2}`)]
  const id = all.find((one) => !taken.has(one)) ?? base
  taken.add(id)
  return id
}
