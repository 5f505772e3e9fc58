import type { Line, Reconstruction, Source } from '../reconstruction/index.ts'
import type { Item } from '../reconstruction/lesson/index.ts'

/** The sources that an item's answer rests on, each once: where a pupil can read for themselves. */
export function sourcesOf(work: Reconstruction, line: Line, item: Item): Source[] {
  return [...new Set(idsOf(line, item))].flatMap((id) => work.sources[id] ?? [])
}

function idsOf(line: Line, { question }: Item): readonly string[] {
  if (question.ask === 'own') return question.sources
  if ('basis' in question && question.basis) return question.basis.sources
  const accounts = 'accounts' in line ? line.accounts : []
  const passages = 'passages' in line ? line.passages.map(({ source }) => source) : []
  switch (question.ask) {
    case 'says':
      return accounts
        .filter(({ source }) => source.party === question.party)
        .map(({ record }) => record)
    case 'whose':
      return [
        ...passages,
        ...accounts.filter(({ support }) => support.how === 'verbatim').map(({ record }) => record),
      ]
    case 'named':
      return question.claim === null
        ? [...(line.speaker.record ? [line.speaker.record] : []), ...passages]
        : claimSources(line, question.claim)
  }
}

const claimSources = (line: Line, claim: string | null): string[] =>
  line.kind === 'narration'
    ? (line.claims.find(({ exact }) => exact === claim)?.passages ?? []).map(({ source }) => source)
    : []
