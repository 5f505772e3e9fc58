import { capital } from '../capital.ts'
import { numberWord } from '../counted.ts'

/** The list of the works that a site holds. */
export const worksWords = {
  /** What leads to it from a work, and its own title. */
  all: 'All works',
  /** @param works how many there are */
  lead: (works: number) =>
    `${capital(numberWord(works))} reconstructions. Each picture is of one line, and each side of it is printed as finely as that side’s own accounts support that line: fine is a side’s word, not that it was so.`,
  /** Before the words of the line that a picture is of, where no sentence of the work says so. */
  pictured: 'In the picture:',
  open: 'Open',
  read: 'Read it as text',
  about: 'About it',
}
