import type { Card } from '../embed/index.ts'

/** The card of a line of a made-up work, with strong language in it. */
export const MADE_CARD: Card = {
  format: 1,
  story: 'made-up',
  line: 'no-sail',
  title: 'The Ferry',
  label: 'Reconstructed. No transcript has been published.',
  author: 'as A. Reporter tells it',
  attested: 'Only the harbour says so',
  citation: 'A. Reporter, “The Ferry”, Harbour News, 3 February 2031',
  digest: 'Version 0.1.0 · Digest: 3f2a91c0 77aa0b1c…',
  publisher: 'Published by The Paper',
  language: 'en',
  speech: true,
  poster: 'posters/no-sail.webp',
  parts: [
    { role: 'cue', text: 'The captain said ' },
    { role: 'content', text: 'damn the ferry.' },
  ],
  alt: 'Reconstructed. The captain said damn the ferry. (as A. Reporter tells it)',
  clean: {
    parts: [
      { role: 'cue', text: 'The captain said ' },
      { role: 'content', text: '█████ the ferry.' },
    ],
    alt: 'Reconstructed. The captain said █████ the ferry. (as A. Reporter tells it)',
  },
}
