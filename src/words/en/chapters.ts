/** The chapters, and what a scene rests on. */
export const chapters = {
  title: 'Chapters',
  read: (count: number, of: number) => `${count} of ${of} read`,
  here: 'you are here',
  /** Where in its chapter a line is. */
  step: (number: number, count: number) => `${number} of ${count}`,
  scene: 'What this scene rests on',
}
