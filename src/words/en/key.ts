/** The key to the picture, with the reader's own hand on it. */
export const key = {
  slider: 'Print both sides',
  ends: { coarse: 'coarse', fine: 'fine' },
  example: 'An example, not a line of the conversation.',
  close: 'Put the key away',
}
