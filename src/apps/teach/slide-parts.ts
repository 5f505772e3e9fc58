import type { KeyAnswer } from './key-answers.ts'

/** What there is across and down for the answers on a slide of A4, in points: its name, line and foot have the rest. */
const ACROSS = 760
const DOWN = 350
/** How wide a letter is on average, and how high a line, against the size of the letters. */
const LETTER = 0.46
const LINE = 1.42

/** Sizes of letters on a slide, in points, as teach.css has them in print. */
const SIZES = { ask: 25, verdict: 32, name: 22, text: 28 } as const
/** Room around an answer, and before a reason, in points. */
const AROUND = 20
const BEFORE = 8

/**
 * Answers shared out over slides, so that each slide is one sheet and no reason is cut: as many to a
 * slide as there is room for. An answer with more reasons than one sheet holds goes on on the next,
 * under its question and verdict again.
 */
export function slideParts(answers: readonly KeyAnswer[]): KeyAnswer[][] {
  const parts: KeyAnswer[][] = []
  let room = 0
  for (const answer of answers.flatMap(cut)) {
    const takes = heightOf(answer)
    if (takes <= room) parts.at(-1)?.push(answer)
    else {
      parts.push([answer])
      room = DOWN
    }
    room -= takes
  }
  return parts
}

/** One answer as so many as have room, each with its share of the reasons. */
function cut(answer: KeyAnswer): KeyAnswer[] {
  const { reasons } = answer.explanation
  const withReasons = (some: typeof reasons): KeyAnswer => ({
    ...answer,
    explanation: { ...answer.explanation, reasons: some },
  })
  const cuts: KeyAnswer[] = []
  let held: typeof reasons = []
  for (const reason of reasons) {
    const more = [...held, reason]
    if (held.length > 0 && heightOf(withReasons(more)) > DOWN) {
      cuts.push(withReasons(held))
      held = [reason]
    } else held = more
  }
  return [...cuts, withReasons(held)]
}

function heightOf({ ask, explanation: { verdict, reasons } }: KeyAnswer): number {
  const told = reasons.map(
    ({ name, text, why = '' }) =>
      BEFORE + linesOf(`${name} ${text}`, SIZES.text) + (why ? linesOf(why, SIZES.name) : 0),
  )
  return (
    AROUND +
    linesOf(ask, SIZES.ask) +
    linesOf(verdict, SIZES.verdict) +
    told.reduce((sum, height) => sum + height, 0)
  )
}

/** How high a text stands, in points. */
const linesOf = (text: string, size: number): number =>
  Math.ceil((text.length * size * LETTER) / ACROSS) * size * LINE
