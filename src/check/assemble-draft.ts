import { type Bundle, type Reconstruction, type Site, walksOf } from '../reconstruction/index.ts'
import { type LessonFile, NO_LESSON_FILE } from '../reconstruction/lesson/index.ts'
import type { Exploration, ReachedLine } from '../script/compile/index.ts'
import { attestedIn } from '../words/index.ts'
import type { Draft } from './draft.ts'
import { withChecksum } from './review/seal.ts'
import { workOf } from './work.ts'

/** Everything that is made of a story. */
export interface Parts {
  readonly work: Reconstruction
  /** The compiled script, as ink's JSON text. */
  readonly script: string
  readonly exploration: Exploration
  /** What the build ships. */
  readonly bundle: Bundle
  /** Its lesson file; a story without one has the lesson that its sourcing gives. */
  readonly lesson: LessonFile
  /** What is this copy's own. */
  readonly site: Site
}

/**
 * Puts together what can be put together of a story that may still break rules, for whoever is
 * writing it. Never for publishing. `null` when its script or story.yaml cannot be read at all.
 */
export function assembleDraft(draft: Draft): Parts | null {
  const { compiled, exploration } = draft
  const work = workOf(draft)
  if (!work || !compiled?.ok || !exploration) return null
  const script = compiled.value.json
  const reached = reachedLines(draft)
  const told = {
    ...work,
    script,
    lines: reached.map(({ id, text, by, scene, tags }) => ({
      id,
      text,
      by,
      scene,
      tags: [...tags],
    })),
    ...walksOf(reached),
    exchange: exchangeOf(work, exploration),
  }
  const bundle: Bundle = { format: 3, ...told, attested: attestedIn(told) }
  const lesson = draft.lesson.file ?? NO_LESSON_FILE
  return {
    work,
    script,
    exploration,
    bundle: withChecksum(bundle, draft),
    lesson,
    site: draft.site,
  }
}

/** The lines that some path reaches, in the order of the script. */
export const reachedLines = ({ script, exploration }: Draft): ReachedLine[] =>
  script.lines.flatMap(({ id }) => exploration?.lines.get(id?.value ?? '') ?? [])

/** The event's speech, quotations and matters, in the order of the shortest walk. */
export const exchangeOf = ({ story, sourcing }: Reconstruction, { lines }: Exploration): string[] =>
  [...lines.values()]
    .filter(({ id, scene }) => {
      const kind = sourcing[id]?.kind
      return (
        scene === story.event.scene &&
        (kind === 'speech' || kind === 'quotation' || kind === 'matter')
      )
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id)
