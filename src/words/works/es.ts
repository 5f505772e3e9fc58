import { capital } from '../capital.ts'
import { numberWord } from '../es/grammar.ts'
import type * as en from './en.ts'

/** The list of the works that a site holds. */
export const worksWords: typeof en.worksWords = {
  all: 'Todas las obras',
  lead: (works) =>
    `${capital(numberWord(works))} reconstrucciones. Cada imagen es de una línea, y cada lado de ella se imprime tan fino como los relatos de ese lado la respaldan: fino es la palabra de un lado, no que fuera así.`,
  pictured: 'En la imagen:',
  open: 'Abrir',
  read: 'Leerla como texto',
  about: 'Acerca de ella',
}
