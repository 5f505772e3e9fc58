import type { Grading, PartyGrade, Speaker, Story } from '../reconstruction/index.ts'
import { listOf } from './lists.ts'
import { type Sides, sidesOf } from './sides.ts'
import { words } from './words.ts'

type Parties = Pick<Story, 'parties' | 'language'> & {
  readonly event?: Pick<Story['event'], 'setting'>
}

/** What the picture means, in words: a headline, and one sentence a plate. */
export interface AttestationWords {
  readonly headline: string
  /** Where the speaker's own side is not among those that say so. */
  readonly speaker: string | null
  readonly plates: readonly PlateWords[]
  /** The noise on the line between the plates. */
  readonly wire: string | null
}

/** One plate in words. */
export interface PlateWords {
  /** The party's id. */
  readonly party: string
  readonly grade: PartyGrade['grade']
  readonly text: string
}

const say = words.attestation

/**
 * A line's attestation in a few words, without a full stop: “Only Moscow says so”. Derived from
 * the parties' grades, so that it says which kind of neither-side a line is. `null` (a line
 * outside the event) says that it is outside.
 */
export function attestationShort(grading: Grading | null, story: Parties): string {
  if (grading === null) return words.ungraded.outside
  const sides = sidesOf(grading, story)
  if (sides.full.length > 0) return stated(sides, grading.beside)
  return unstated(sides, grading.beside, story.event?.setting)
}

/**
 * What the picture means: the short words as a sentence, what each plate's coarseness means, and
 * whether the speaker's own side says so.
 */
export function attestationLong(
  grading: Grading | null,
  story: Parties,
  speaker?: Speaker,
): AttestationWords {
  if (grading === null)
    return { headline: words.ungraded.outsideLong, speaker: null, plates: [], wire: null }
  return {
    headline: `${attestationShort(grading, story)}.`,
    speaker: speaker ? speakersSide(grading, story, speaker) : null,
    wire: wireOf(grading),
    plates: Object.entries(grading.parties).map(([party, grade]) => ({
      party,
      grade: grade.grade,
      text: plateOf(grade, story.parties[party] ?? { name: party, adjective: party }),
    })),
  }
}

/** What the line between the plates says; `null` where there is none. */
function wireOf({ attestation, parties, beside }: Grading): string | null {
  if (attestation === 'not-applicable' || Object.keys(parties).length < 2) return null
  return attestation === 'neither-side' && beside ? say.wireUnsided : say.wire[attestation]
}

const join = (names: readonly string[]) => listOf(names, words.language)
const several = (names: readonly string[]) => names.length > 1

function stated(sides: Sides, beside: boolean): string {
  const count = Object.values(sides).flat().length
  const { full, none } = sides
  const others = count - full.length - none.length
  if (others === 0 && full.length === count && count > 1) return say.allSides(count)
  if (others === 0 && full.length === 1 && count > 1 && !beside) return say.onlyOne(full[0] ?? '')
  if (others === 0)
    return [
      say.states(join(full), several(full)),
      ...(none.length > 0 ? [say.doesNot(join(none), several(none))] : []),
    ].join('; ')
  const [first] = full
  if (count === 2 && first !== undefined && sides.partial.length === 1)
    return `${say.bothSides}: ${say.states(first, false)}, ${say.inPartAfter(join(sides.partial))}`
  const told = [say.states(join(full), several(full)), ...lesser(sides)].join('; ')
  return sides.against.length > 0 ? `${say.disputed}: ${told}` : told
}

function unstated(sides: Sides, beside: boolean, setting: string | undefined): string {
  const clauses = lesser(sides)
  if (clauses.length === 0) return beside ? say.unsided : say.nobody(setting)
  // One account of a divided party does state it, so that “nobody” would be untrue.
  if (sides.divided.length > 0 && Object.values(sides).flat().length === 1)
    return clauses.join('; ')
  const head = sides.divided.length > 0 ? say.notOneVoice : say.nobodyStates(beside)
  return [head, ...clauses].join('; ')
}

const lesser = ({ partial, divided, against }: Sides): string[] => [
  ...(partial.length > 0 ? [say.inPart(join(partial), several(partial))] : []),
  ...divided.map((name) => say.divided(name)),
  ...(against.length > 0 ? [say.contradicts(join(against), several(against))] : []),
]

const plateOf = ({ grade, divided }: PartyGrade, party: { name: string; adjective: string }) =>
  words.picture.plate(party.name, party.adjective, grade, divided)

function speakersSide(grading: Grading, story: Parties, speaker: Speaker): string | null {
  const own = speaker.kind === 'person' && speaker.party ? grading.parties[speaker.party] : null
  const party = speaker.party ? story.parties[speaker.party] : undefined
  const unsaid = own?.grade === 'none' || own?.grade === 'against'
  return party && unsaid && grading.attestedBy.length > 0
    ? say.speakersSide(speaker.name, party.name)
    : null
}
