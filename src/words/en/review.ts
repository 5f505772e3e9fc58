/** What a work says of itself that not every reading of it was accepted. */
export const draft = {
  title: (title: string) => `Draft: ${title}`,
}

/** The digest, by which a copy is told from the original. */
export const digest = {
  head: 'Digest and copies',
  is: (shown: string) => `Digest: ${shown}`,
  begins: (shown: string) => `Digest: ${shown}…`,
  reviewed: (date: string, by: string) =>
    `Every reading was accepted as it stands by ${date}, by ${by}.`,
  notReviewed: 'Not every reading of this draft was accepted.',
  what: 'The digest is one value over script, sourcing, sources, labels and review: any word or grade that differs makes another.',
  limits:
    'A copy can show this digest on its own pages too. The true one is to be read where its makers publish it: in review.json beside the story’s files.',
  verify: 'Compare a copy',
}
