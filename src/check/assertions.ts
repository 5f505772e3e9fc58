import { placeIn } from '../script/source/index.ts'
import { isQuoted } from './anchors.ts'
import type { Place } from './diagnostic.ts'
import type { Draft } from './draft.ts'
import { isLabel } from './labels.ts'
import { linesOf } from './lines.ts'
import { claimsOf } from './narrated.ts'
import { isAskedAsFalse, proseOf } from './prose.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence in which something is said in our own name. */
export interface Assertion {
  readonly value: string
  readonly at: Place
  /** Whether it names or labels something: choices and directions do. */
  readonly isLabel: boolean
  /** Whether it is the lesson's: what pupils are to weigh is spoken of there. */
  readonly isLesson: boolean
  /** What it rests on: passages and summaries of a claim that has a source. */
  readonly grounds: readonly string[]
}

/** Every sentence of ours that reaches the screen, but for questions, and summaries of what a source says. */
export const assertionsIn = (draft: Draft): Assertion[] =>
  [...inProse(draft), ...inClaims(draft), ...inScript(draft)].flatMap((one) =>
    sentencesOf(one.value)
      .filter(({ text }) => !text.trimEnd().endsWith('?'))
      .map(({ text }) => ({ ...one, value: text })),
  )

const inProse = (draft: Draft): Assertion[] =>
  proseOf(draft)
    .filter(
      (prose) =>
        !isAskedAsFalse(draft, prose) && (prose.role !== 'summary' || prose.path[0] === 'author'),
    )
    .map((prose) => ({
      value: prose.value,
      at: prose.file.at(prose.path),
      isLabel: isLabel(draft, prose),
      isLesson: prose.file === draft.lesson.yaml,
      grounds: [],
    }))

const inClaims = (draft: Draft): Assertion[] =>
  claimsOf(draft).map(({ claim, path }) => ({
    value: claim.exact,
    at: draft.yaml.sourcing.at([...path, 'exact']),
    isLabel: false,
    isLesson: false,
    grounds: claim.passages.map((passage) => (isQuoted(passage) ? passage.exact : passage.summary)),
  }))

/** What stands in no claim: directions and choices, which label; and the rest of a narration. */
const inScript = (draft: Draft): Assertion[] => [
  ...[...linesOf(draft, 'direction').map(({ line }) => line.ink), ...draft.script.choices].map(
    (line) => ({
      value: line.text,
      at: placeIn(line),
      isLabel: true,
      isLesson: false,
      grounds: [],
    }),
  ),
  ...linesOf(draft, 'narration').flatMap(({ line, sourcing }) => {
    const rest = sourcing.claims.reduce((text, { exact }) => text.replace(exact, ' '), line.text)
    return /\p{L}/u.test(rest)
      ? [{ value: rest, at: placeIn(line.ink), isLabel: false, isLesson: false, grounds: [] }]
      : []
  }),
]
