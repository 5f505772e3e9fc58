import type * as en from '../en/guess.ts'

/** The guess, before a line’s plates resolve. */
export const guess: typeof en.guess = {
  both: (count) => (count === 2 ? 'Ambos' : 'Todos'),
  none: 'Ninguno',
  note: 'La imagen es neutra hasta que respondas o sigas.',
  said: (answer) => `Dijiste: ${answer}.`,
}
