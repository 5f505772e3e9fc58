import { Story } from 'inkjs'
import { inFigures, LONGEST_TEXT, PIECES_A_LINE, STEPS_A_LINE } from './limits.ts'

/** Thrown out of ink where a script goes beyond a limit. The story is of no more use then. */
export class LimitReached extends Error {}

/**
 * An ink story that always comes back, by counting ink's own steps. Ink itself bounds nothing but
 * the time that `ContinueAsync` may take, and a clock would let a busy machine decide what a script
 * says.
 */
export class BoundedStory extends Story {
  // Without an initial value: ink takes its first steps before a field of this class could get one.
  declare private stepsOfLine: number | undefined
  declare private stepsInAll: number | undefined

  /** Steps that ink has taken since the story was made. */
  get steps(): number {
    return this.stepsInAll ?? 0
  }

  /** Begins to count for the next line. */
  beginLine(): void {
    this.stepsOfLine = 0
  }

  override ContinueSingleStep(): boolean {
    this.stepsInAll = this.steps + 1
    this.stepsOfLine = (this.stepsOfLine ?? 0) + 1
    const lineIsWhole = super.ContinueSingleStep()
    if (this.stepsOfLine >= STEPS_A_LINE) throw new LimitReached(circleIn(this))
    const { outputStream, evaluationStack } = this.state
    if (outputStream.length > PIECES_A_LINE)
      throw new LimitReached(
        `one line has more than ${inFigures(PIECES_A_LINE)} pieces of text and tags`,
      )
    if (isTooLong(evaluationStack.at(-1)))
      throw new LimitReached(`a text grows beyond ${inFigures(LONGEST_TEXT)} characters`)
    return lineIsWhole
  }
}

function circleIn({ state }: Story): string {
  const knot = state.currentPathString?.split('.')[0] ?? ''
  const where = /^[\p{L}_]/u.test(knot) ? ` through "${knot}"` : ''
  return `no line comes within ${inFigures(STEPS_A_LINE)} steps: the script runs in a circle${where}`
}

const isTooLong = (top: object | undefined): boolean =>
  top !== undefined &&
  'value' in top &&
  typeof top.value === 'string' &&
  top.value.length > LONGEST_TEXT
