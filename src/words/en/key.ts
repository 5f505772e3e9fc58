/** The key to the picture. */
export const key = {
  title: 'How to read the picture',
  lead: 'The coarser a side is printed, the less its own accounts say of the line.',
  slider: 'Print both sides',
  grades: {
    none: 'Coarse: none of this side’s accounts says so.',
    partial: 'Middling: they say part of it, no more.',
    full: 'Fine: at least one of them says so.',
  },
  ends: { coarse: 'coarse', fine: 'fine' },
  wire: 'The line between the two grows noisier as the whole is less attested.',
  example: 'An example, not a line of the conversation.',
  close: 'Put the key away',
}
