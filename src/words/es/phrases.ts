import { capital } from '../capital.ts'
import type * as en from '../en/phrases.ts'
import { de, verb } from './grammar.ts'

/** What is said of a work's author, and of what those who tell the event cannot have told. */
export const phrases: typeof en.phrases = {
  says: (author, several) => `Lo que ${author} ${verb(several, 'dice', 'dicen')} de las fuentes`,
  saysNothing: 'nada que hayamos leído',
  namesInGeneral: (author, several) =>
    `${capital(author)} las ${verb(several, 'nombra', 'nombran')} en general`,
  namesByLine: (author, several) =>
    `${capital(author)} ${verb(several, 'nombra', 'nombran')} una fuente para cada línea: véase el pasaje`,
  namesNone: (author, several) =>
    `${capital(author)} no ${verb(several, 'dice', 'dicen')} cuál de ellas`,
  gapLong: (author) => `Quizá hubo otras por parte ${de(author)}.`,
  theSentence: (author) => `La frase ${de(author)}`,
  hindsight(work) {
    const after = work === null ? 'después' : `después de que se escribiera ${work}`
    const not = work === null ? 'no se apoya en ningún relato del acontecimiento' : 'no está ahí'
    return {
      all: `Esto se supo solo ${after}, y ${not}.`,
      part: `Parte de esto se supo solo ${after}. En qué se apoya cada afirmación se dice abajo.`,
    }
  },
  afterwards: (work) => ({
    all: `Escrito después. No está en ${work}.`,
    part: `Escrito después. No todo está en ${work}.`,
  }),
  afterwardsShort: (work) => ({
    all: `escrito después, no está en ${work}`,
    part: 'escrito en parte después',
  }),
}
