import type { Line, NarrationLine, Reconstruction, SpokenLine } from '../line.ts'
import type { Claim } from '../schema.ts'
import type { Item } from './question.ts'

/**
 * The judgements that a line's sourcing can decide, and no others: whatever is partial, mixed or
 * only implied is not asked. `clean` masks strong words, and masked words are nobody's exact words.
 */
export function itemsOf(work: Reconstruction, line: Line, clean: boolean): Item[] {
  if (line.kind === 'narration') return namedClaims(work, line)
  if (line.kind !== 'speech' && line.kind !== 'quotation') return []
  return [...saysItems(line), ...exactItems(line, clean), ...namedSpeaker(work, line)]
}

/** Full is yes; none and against are no; partial, and so a divided party, is never asked. */
function saysItems(line: SpokenLine): Item[] {
  return Object.entries(line.grading?.parties ?? {}).flatMap(([party, { grade }]) =>
    grade === 'partial'
      ? []
      : [
          {
            id: `${line.id}.says.${party}`,
            line: line.id,
            question: { ask: 'says', party },
            truth: grade === 'full',
          },
        ],
  )
}

function exactItems(line: SpokenLine, clean: boolean): Item[] {
  const truth = isExact(line)
  if (truth === null || (truth && clean && line.strong.length > 0)) return []
  return [{ id: `${line.id}.exact`, line: line.id, question: { ask: 'exact' }, truth }]
}

/** Whether a source gives the words verbatim; `null` where only some are quoted, or a translation. */
function isExact(line: SpokenLine): boolean | null {
  if (line.translated) return null
  if (line.accounts.some(({ support }) => support.how === 'verbatim')) return true
  if (line.kind === 'speech') return false
  return line.grading === null && line.presentation === 'direct' ? true : null
}

/** A quotation outside the event: named when its speaker spoke on the record. */
function namedSpeaker(work: Reconstruction, line: SpokenLine): Item[] {
  const source = line.speaker.record ? work.sources[line.speaker.record] : undefined
  if (line.grading || line.kind !== 'quotation' || !source) return []
  const named = source.terms === 'on-record'
  if (!named && source.terms !== 'background' && source.terms !== 'deep-background') return []
  return [
    {
      id: `${line.id}.named`,
      line: line.id,
      question: { ask: 'named', claim: null },
      truth: named,
    },
  ]
}

function namedClaims(work: Reconstruction, line: NarrationLine): Item[] {
  if (line.of !== null || line.scene === work.story.event.scene) return []
  if (work.story.scenes[line.scene]?.hindsight) return []
  return line.claims.flatMap((claim, index): Item[] => {
    const truth = isNamed(work, claim)
    if (truth === null) return []
    return [
      {
        id: `${line.id}.named.${index + 1}`,
        line: line.id,
        question: { ask: 'named', claim: claim.exact },
        truth,
      },
    ]
  })
}

/**
 * Whether the article names who says what a claim says; `null` where the kind of sourcing does not
 * decide it: the author's own experience, her reading, and facts that she states herself.
 */
function isNamed(work: Reconstruction, claim: Claim): boolean | null {
  const inArticle = claim.passages.some(
    (passage) => 'exact' in passage && passage.source === work.story.author.source,
  )
  if (!inArticle) return null
  switch (claim.kind) {
    case 'named':
      return true
    case 'background':
    case 'anonymous':
    case 'unsourced':
    case 'hearsay':
    case 'rumour':
      return false
    case 'quoted':
    case 'public-record':
    case 'characterised':
      return spokeOnRecord(work, claim) ? true : null
    default:
      return null
  }
}

const spokeOnRecord = (work: Reconstruction, claim: Claim): boolean =>
  claim.passages.some(
    ({ source }) =>
      source !== work.story.author.source && work.sources[source]?.terms === 'on-record',
  )
