import type { LineSourcing, Passage, QuotedPassage } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import type { Anchored } from './lock.ts'
import type { Path, YamlFile } from './yaml/read.ts'

/** A value and where it stands, for a diagnostic. */
export interface Placed<T> {
  readonly value: T
  readonly file: YamlFile
  readonly path: Path
}

/** A passage in quotation, the line (or `story`) that is anchored to it, and where it stands. */
export interface Anchor extends Anchored, Placed<QuotedPassage> {}

/** Whether a passage gives the source's words rather than our summary. */
export const isQuoted = (passage: Passage): passage is QuotedPassage => 'exact' in passage

/** Every passage of a line, each with its path in sourcing.yaml. */
export function passagesOf(
  line: string,
  sourcing: LineSourcing,
): { path: Path; passage: Passage }[] {
  if ('passages' in sourcing)
    return sourcing.passages.map((passage, i) => ({ path: [line, 'passages', i], passage }))
  if (sourcing.kind !== 'narration') return []
  return sourcing.claims.flatMap((claim, c) =>
    claim.passages.map((passage, i) => ({ path: [line, 'claims', c, 'passages', i], passage })),
  )
}

/** Every passage whose words are shipped, in the order of the files. */
export function anchorsOf(draft: Draft): Anchor[] {
  const anchors: Anchor[] = []
  const add = (passage: QuotedPassage, line: string, file: YamlFile, path: Path) =>
    anchors.push({ passage, value: passage, line, file, path })
  const { story } = draft
  if (story) {
    const method = story.author?.method
    if (method) add(method.passage, 'story', draft.yaml.story, ['author', 'method', 'passage'])
    if (story.event.paragraph)
      add(story.event.paragraph, 'story', draft.yaml.story, ['event', 'paragraph'])
  }
  for (const [line, sourcing] of draft.sourcing.fitting)
    for (const { path, passage } of passagesOf(line, sourcing))
      if (isQuoted(passage)) add(passage, line, draft.yaml.sourcing, path)
  return anchors
}
