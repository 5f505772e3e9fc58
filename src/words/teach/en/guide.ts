/** The guide for teachers, on two pages. */
export const guide = {
  title: 'A guide for teachers',
  lead: 'Two pages to read before the lesson.',
  aims: 'What pupils take away',
  note: 'Before you begin',
  pitfalls: 'What can go wrong',
  talk: 'How to lead the talk',
  asked: 'What pupils ask',
  reach: {
    title: 'What a curious pupil can reach',
    text: 'A pupil’s lesson has no link to this page, to the key, or to the words unmasked. It links to the sources on other sites; the article has the strong word. So have Play, Read and Compare, unless clean words are chosen in Play; Teach has a link to Play with clean words. Whoever types another address still gets to this site, and so to the key. If that is too much, use a package or the lesson in one file: neither has the key or the word.',
  },
  plan: 'How long it takes',
  none: 'This story has no guide yet.',
  back: 'To the lesson’s page',
}
