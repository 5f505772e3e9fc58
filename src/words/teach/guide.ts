/** The guide for teachers, on two pages. */
export const guide = {
  title: 'A guide for teachers',
  lead: 'Two pages to read before the lesson.',
  aims: 'What pupils take away',
  note: 'Before you begin',
  pitfalls: 'What can go wrong',
  talk: 'How to lead the talk',
  asked: 'What pupils ask',
  plan: 'How long it takes',
  none: 'This story has no guide yet.',
  back: 'To the lesson’s page',
}
