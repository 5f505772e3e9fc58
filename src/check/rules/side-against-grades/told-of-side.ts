import type { CountedLine } from '../../counted-lines.ts'
import type { Draft } from '../../draft.ts'
import { type NamedSide, sidesIn } from '../../sides.ts'

/** What a sentence can say of how a side or a record stands to a line. */
type Told = 'silent' | 'in part' | 'stated' | 'denied' | 'alone'

/** So many letters at most between who is named and what is said of them. */
const NEAR = 32
const IT =
  '(?: (?:it|them|this|that|so|the same|the lines?|outright|plainly|in full|as much))*(?=[\\s.,;:!]*$|,|;| and | but )'
const PREDICATES: readonly (readonly [told: Told, pattern: RegExp])[] = [
  ['alone', /^ alone\b/],
  [
    'silent',
    /^.*?\b(?:(?:is|are|was|were|stays?|stayed|remains?|remained|keeps?|kept) (?:both |quite |wholly )?(?:silent|quiet)\b|(?:says?|said) nothing (?:of|on|about) (?:it|them|this|that)\b|(?:do|does|did) not mention\b)/,
  ],
  [
    'in part',
    /^.*?\b(?:states?|stated|says?|said|attests?|attested|confirms?|confirmed)\b.*\bin part\b/,
  ],
  [
    'stated',
    new RegExp(
      `^.*?\\b(?:states?|stated|attests?|attested|confirms?|confirmed|agrees?|agreed|backs?)${IT}`,
    ),
  ],
  [
    'denied',
    /^.*?\b(?:den(?:y|ies|ied)|contradicts?|contradicted) (?:it|them|this|that|the lines?)\b/,
  ],
]
const VERB =
  /\b(?:is|are|was|were|stay|remain|keep|say|said|do|does|did|state|attest|confirm|agree|back|den|contradict)/
/** What makes a sentence say nothing of how things are. */
const OPEN =
  /\b(?:not|no|never|nor|neither|nobody|whether|if|would|could|may|might|cannot)\b|n[’']t\b|\?/i

/** What a sentence says wrongly of a side or record and a line; `null` where it says nothing wrong. */
export function wronglyTold(
  draft: Draft,
  sentence: string,
  lines: readonly CountedLine[],
): { words: string; line: string; is: string } | null {
  let before = ''
  for (const clause of clausesOf(sentence)) {
    // Of two sides in one clause the first speaks: "Moscow says that Washington agrees".
    const [side] = sidesIn(draft, clause)
    const told = side && toldOf(`${before}${clause}`, before.length + side.end)
    const line = told && lines.find((one) => !fits(draft, one, side, told))
    if (line)
      return {
        words: clause.slice(side.start).trim(),
        line: line.id,
        is: standingsOf(draft, line, side),
      }
    before += `${clause} `
  }
  return null
}

/** Parts of a sentence that can each say something of another side. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(/(?<=[,;:])\s+|\s(?=(?:and|but|while|whereas) )/)

/** What a text says of the side that it names up to `end`; nothing where it only asks, doubts or denies. */
function toldOf(text: string, end: number): Told | null {
  const rest = text.slice(end)
  const [told, pattern] = PREDICATES.find(([, one]) => one.test(rest)) ?? []
  if (told === undefined || pattern === undefined) return null
  if (told !== 'alone' && rest.search(VERB) > NEAR) return null
  return OPEN.test(text.replace(/\b(?:does|do|did) not mention\b/, '')) ? null : told
}

/** Whether a line stands to a side or record as it is told. */
function fits(draft: Draft, line: CountedLine, side: NamedSide, told: Told): boolean {
  const hows = howsOf(draft, line, side)
  const grades = side.parties.map((party) => line.grades[party])
  if (told === 'alone') return line.parties.every((party) => side.parties.includes(party))
  if (told === 'silent')
    return hows.every((how) => how === 'silent' || how === 'consistent' || how === 'not-seen')
  if (told === 'denied') return hows.includes('contradicts')
  if (side.record !== null)
    return told === 'in part'
      ? hows.includes('in-part')
      : hows.some((how) => how === 'states' || how === 'verbatim' || how === 'in-part')
  return told === 'in part'
    ? grades.every((grade) => grade === 'partial')
    : grades.every((grade) => grade === 'full' || grade === 'partial')
}

const howsOf = ({ sources }: Draft, { hows }: CountedLine, { parties, record }: NamedSide) =>
  Object.entries(hows).flatMap(([id, how]) =>
    record === null
      ? parties.includes(sources.fitting.get(id)?.party ?? '')
        ? [how]
        : []
      : id === record
        ? [how]
        : [],
  )

const standingsOf = ({ sources }: Draft, { hows }: CountedLine, { parties, record }: NamedSide) =>
  Object.entries(hows)
    .filter(([id]) =>
      record === null ? parties.includes(sources.fitting.get(id)?.party ?? '') : id === record,
    )
    .map(([id, how]) => `${id} ${how}`)
    .join(', ')
