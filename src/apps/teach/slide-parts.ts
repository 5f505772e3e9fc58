import type { KeyAnswer } from './key-answers.ts'

/** What there is across a slide of A4, and down it besides its name and foot, in points. */
const ACROSS = 770
const DOWN = 440

/** Letters on a slide as teach.css has them in print: in points, how wide one is and how high a line. */
const LETTERS = {
  line: { size: 25, wide: 0.48, high: 1.45 },
  ask: { size: 25, wide: 0.45, high: 1.4 },
  verdict: { size: 32, wide: 0.5, high: 1.3 },
  name: { size: 22, wide: 0.44, high: 1.4 },
  text: { size: 28, wide: 0.48, high: 1.4 },
} as const
/** Room around an answer, and before a reason, in points. */
const AROUND = 32
const BEFORE = 8

/**
 * Answers shared out over slides, so that each slide is one sheet and no reason is cut: as many to a
 * slide as there is room for. An answer with more reasons than one sheet holds goes on on the next,
 * under its question and verdict again.
 * @param above the words that are asked about: they stand above the answers on each slide.
 */
export function slideParts(answers: readonly KeyAnswer[], above: string): KeyAnswer[][] {
  const most = DOWN - heightIn('line', above)
  const parts: KeyAnswer[][] = []
  let room = 0
  for (const answer of answers.flatMap((one) => cut(one, most))) {
    const takes = heightOf(answer)
    if (takes <= room) parts.at(-1)?.push(answer)
    else {
      parts.push([answer])
      room = most
    }
    room -= takes
  }
  return parts
}

/** One answer as so many as have room, each with its share of the reasons. */
function cut(answer: KeyAnswer, most: number): KeyAnswer[] {
  const { reasons } = answer.explanation
  const withReasons = (some: typeof reasons): KeyAnswer => ({
    ...answer,
    explanation: { ...answer.explanation, reasons: some },
  })
  const cuts: KeyAnswer[] = []
  let held: typeof reasons = []
  for (const reason of reasons) {
    const more = [...held, reason]
    if (held.length > 0 && heightOf(withReasons(more)) > most) {
      cuts.push(withReasons(held))
      held = [reason]
    } else held = more
  }
  return [...cuts, withReasons(held)]
}

function heightOf({ ask, explanation: { verdict, reasons } }: KeyAnswer): number {
  const told = reasons.map(
    ({ name, text, why = '' }) =>
      BEFORE + heightIn('text', text, widthIn('name', name)) + heightIn('name', why),
  )
  return (
    AROUND +
    heightIn('ask', ask) +
    heightIn('verdict', verdict) +
    told.reduce((sum, height) => sum + height, 0)
  )
}

type Letters = keyof typeof LETTERS

const widthIn = (letters: Letters, text: string): number =>
  text.length * LETTERS[letters].size * LETTERS[letters].wide

/** How high a text stands, in points; nothing where there is none. @param before what is taken of its first line */
const heightIn = (letters: Letters, text: string, before = 0): number =>
  Math.ceil((before + widthIn(letters, text)) / ACROSS) *
  LETTERS[letters].size *
  LETTERS[letters].high
