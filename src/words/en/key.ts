/** The key to the picture, with the reader's own hand on it. */
export const key = {
  slider: (sides: number): string => (sides === 2 ? 'Print both sides' : 'Print the picture'),
  ends: { coarse: 'coarse', fine: 'fine' },
  example: 'The picture is an example now: it does not grade the line below.',
  close: 'Put the key away',
}
