import type { Line, Reconstruction } from '../reconstruction/index.ts'
import type { Step } from '../script/index.ts'

/** A line as `walk --json` prints it. Names are those of the YAML files. */
export interface WalkedLine {
  readonly id: string
  readonly kind: Line['kind']
  readonly speaker: string
  readonly scene: string
  readonly cue?: string
  readonly content?: string
  readonly text: string
  readonly presentation?: string
  readonly attestation: string
  readonly 'attested-by': readonly string[]
  readonly plates: Readonly<Record<string, string>>
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  readonly choices: readonly { readonly id: string; readonly text: string }[]
}

/** Everything that a walk tells of one line. */
export function walkedLine(work: Reconstruction, line: Line, step: Step): WalkedLine {
  const spoken = 'content' in line ? line : null
  const grading = spoken?.grading ?? null
  return {
    id: line.id,
    kind: line.kind,
    speaker: line.speaker.id,
    scene: line.scene,
    ...(spoken && { cue: spoken.cue, content: spoken.content }),
    text: line.text,
    ...(spoken && { presentation: spoken.presentation }),
    attestation: grading?.attestation ?? 'not-applicable',
    'attested-by': grading?.attestedBy ?? [],
    plates: Object.fromEntries(
      Object.entries(grading?.parties ?? {}).map(([party, { grade }]) => [party, grade]),
    ),
    sources: sourcesBehind(work, line),
    tags: line.tags,
    choices: step.choices.map(({ id, text }) => ({ id, text })),
  }
}

/** The ids of all sources behind a line, in the order in which sources.yaml names them. */
function sourcesBehind(work: Reconstruction, line: Line): string[] {
  const behind = new Set(namedBy(line))
  return Object.keys(work.sources).filter((id) => behind.has(id))
}

function namedBy(line: Line): string[] {
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return [
        ...line.passages.map(({ source }) => source),
        ...line.accounts.map(({ record }) => record),
      ]
    case 'account':
      if (line.of === null) return line.accounts.map(({ record }) => record)
      return [line.record, ...line.support.sources]
    case 'narration':
      return line.claims.flatMap(({ passages }) => passages.map(({ source }) => source))
    case 'direction':
      return []
  }
}
