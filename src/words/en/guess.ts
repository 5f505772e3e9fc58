/** The guess, before a line’s plates resolve. */
export const guess = {
  /** Every party of the event. */
  both: (count: number): string => (count === 2 ? 'Both' : 'All of them'),
  none: 'None',
  note: 'The picture is neutral until you answer or go on.',
  /** Beside the grade, until the next step. @param answer as it was offered */
  said: (answer: string) => `You said: ${answer}.`,
}
