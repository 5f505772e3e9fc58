import type * as en from '../en/chapters.ts'

/** The chapters, and what a scene rests on. */
export const chapters: typeof en.chapters = {
  title: 'Capítulos',
  read: (count, of) => `${count} de ${of} leídas`,
  here: 'estás aquí',
  step: (number, count) => `${number} de ${count}`,
  of: (title) => `, ${title}`,
  scene: 'En qué se apoya esta escena',
}
