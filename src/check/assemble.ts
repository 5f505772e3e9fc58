import {
  type Bundle,
  fail,
  ok,
  type Reconstruction,
  type Result,
  walksOf,
} from '../reconstruction/index.ts'
import type { Exploration } from '../script/compile/index.ts'
import type { SourceScript } from '../script/source/index.ts'
import { diagnose } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Draft } from './draft.ts'

/** A story that keeps every rule, with everything that is made of it. */
export interface Assembled {
  readonly work: Reconstruction
  /** The compiled script, as ink's JSON text. */
  readonly script: string
  readonly exploration: Exploration
  /** What the build ships. */
  readonly bundle: Bundle
  /** What is worth a second look. */
  readonly warnings: readonly Diagnostic[]
}

/**
 * Puts a story together for publishing. Errors with every diagnostic when a rule is broken.
 * `diagnostics` are those of the draft, where they are known already.
 */
export function assemble(
  draft: Draft,
  diagnostics: readonly Diagnostic[] = diagnose(draft),
): Result<Assembled, readonly Diagnostic[]> {
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const assembled = broken ? null : assembleDraft(draft)
  return assembled ? ok({ ...assembled, warnings: diagnostics }) : fail(diagnostics)
}

/**
 * Puts together what can be put together of a story that may still break rules, for whoever is
 * writing it. Never for publishing. `null` when its script or story.yaml cannot be read at all.
 */
export function assembleDraft(draft: Draft): Omit<Assembled, 'warnings'> | null {
  const parts = partsOf(draft)
  return parts && { ...parts, bundle: bundleOf(parts, draft.script) }
}

function bundleOf({ work, script, exploration }: Parts, source: SourceScript): Bundle {
  const reached = source.lines.flatMap((line) => exploration.lines.get(line.id?.value ?? '') ?? [])
  return {
    format: 2,
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
}

type Parts = Pick<Assembled, 'work' | 'script' | 'exploration'>

function partsOf({ story, sources, sourcing, compiled, exploration }: Draft): Parts | null {
  if (!story || !compiled?.ok || !exploration) return null
  return {
    work: {
      story,
      sources: Object.fromEntries(sources.fitting),
      sourcing: Object.fromEntries(sourcing.fitting),
    },
    script: compiled.value.json,
    exploration,
  }
}

/** The event's speech and quotations, in the order of the shortest walk. */
const exchangeOf = ({ story, sourcing }: Reconstruction, { lines }: Exploration): string[] =>
  [...lines.values()]
    .filter(({ id, scene }) => {
      const kind = sourcing[id]?.kind
      return scene === story.event.scene && (kind === 'speech' || kind === 'quotation')
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id)
