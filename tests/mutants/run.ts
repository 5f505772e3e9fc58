import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { diagnose } from '../../src/check/check.ts'
import { type CheckOptions, type Draft, readDraft } from '../../src/check/draft.ts'
import { REVIEW_CODES } from '../../src/check/review/codes.ts'
import { randomFrom } from '../../src/lesson/questions/random.ts'
import { AGAINST_GRADES } from './against-grades.ts'
import { AGAINST_TEXTS } from './against-texts.ts'
import { CLAIMS } from './claims.ts'
import { EVENT } from './event.ts'
import type { Kind } from './kind.ts'
import { LABELS } from './labels.ts'
import { MARKS } from './marks.ts'
import { SOURCES } from './sources.ts'
import { SPEECH } from './speech.ts'
import { STANDINGS } from './standings.ts'
import { copyOf, filesOf, type Pieces, piecesOf } from './story.ts'
import { VOICES } from './voices.ts'
import { WORDING } from './wording.ts'

/** Every way in which a story is broken. */
export const KINDS: readonly Kind[] = [
  ...MARKS,
  ...SPEECH,
  ...STANDINGS,
  ...CLAIMS,
  ...SOURCES,
  ...LABELS,
  ...EVENT,
  ...VOICES,
  ...AGAINST_GRADES,
  ...AGAINST_TEXTS,
  ...WORDING,
]

/** How a kind fared. */
export interface Row {
  readonly kind: Kind
  readonly tries: number
  /** Refused by rules, with every reading accepted anew: the figure that is published. */
  readonly kills: number
  /** Of the others, how many are refused all the same, because a reading changed since its review. */
  readonly stale: number
  /** Of those that no rule refuses, how many are published with a warning. */
  readonly warned: number
  /** What passed the rules, each as its story and what was done to it. */
  readonly survivors: readonly string[]
}

const OPTIONS: CheckOptions = {
  today: '2100-01-01',
  digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  reviews: true,
}

interface Subject {
  readonly name: string
  readonly pieces: Pieces
  readonly draft: Draft
}

/** A story to break. Throws where it breaks a rule as it is. */
export function subjectOf(name: string, folder: URL): Subject {
  const pieces = piecesOf(folder)
  const draft = readDraft(filesOf(pieces), OPTIONS)
  const found = diagnose(draft).filter(({ severity }) => severity === 'error')
  if (found.length > 0) throw new Error(`${name} is broken as it is: ${JSON.stringify(found[0])}`)
  return { name, pieces, draft }
}

/** What becomes of a changed story. */
interface Fate {
  readonly refused: boolean
  readonly stale: boolean
  readonly warned: boolean
}

/** What the rules make of a changed story, and what they would say if its readings stood unaccepted. */
function fateOf(changed: Pieces, before: Draft): Fate {
  const found = diagnose(readDraft(filesOf(changed), OPTIONS, before))
  const said = (wanted: 'error' | 'warning') =>
    found.some(({ severity, code }) => severity === wanted && !REVIEW_CODES.includes(code))
  const refused = said('error')
  return {
    refused,
    stale: !refused && found.some(({ code }) => REVIEW_CODES.includes(code)),
    warned: !refused && said('warning'),
  }
}

/**
 * Breaks each story in each way.
 * @param tries how often each way is tried, over all stories in turn
 * @param seed the same seed breaks them at the same places
 */
export function breakStories(
  subjects: readonly Subject[],
  tries: number,
  seed: number,
  kinds: readonly Kind[] = KINDS,
): Row[] {
  return kinds.map((kind) => {
    const random = randomFrom(seed * 1_000 + KINDS.indexOf(kind))
    const survivors: string[] = []
    const fates: Fate[] = []
    for (let turn = 0; turn < tries; turn += 1) {
      const subject = subjects[turn % subjects.length]
      if (!subject) break
      const copy = copyOf(subject.pieces)
      const done = kind.change(copy, random)
      if (done === null || isDeepStrictEqual(copy, subject.pieces)) continue
      const fate = fateOf(copy, subject.draft)
      fates.push(fate)
      if (!fate.refused && !fate.warned) survivors.push(`${subject.name}: ${done}`)
    }
    const count = (wanted: keyof Fate) => fates.filter((fate) => fate[wanted]).length
    return {
      kind,
      tries: fates.length,
      kills: count('refused'),
      stale: count('stale'),
      warned: count('warned'),
      survivors,
    }
  })
}
