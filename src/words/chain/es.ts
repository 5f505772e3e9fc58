import { de } from '../es/grammar.ts'
import type * as en from './en.ts'

/** The words of the drawing of how lines came from the event to the reader. */
export const chainWords: typeof en.chainWords = {
  title: 'Cómo llegaron las líneas del acontecimiento hasta ti',
  lead: 'De izquierda a derecha: el acontecimiento, los relatos de él, lo que recogen, las líneas de quien lo firma. Un hueco está donde nadie dice cómo se salvó.',
  leadWithout:
    'De izquierda a derecha: el acontecimiento, los relatos de él, lo que recogen, las líneas. Cada línea está tomada de un relato, con sus palabras o resumida por nosotros: un trazo cruza donde ese relato la recoge, uno discontinuo donde sus palabras se conocen por otra fuente que las cita. Un hueco está donde ningún relato recoge la línea.',
  leadOfList:
    'Para cada línea: los relatos del acontecimiento que la recogen, y de dónde son sus palabras. Tantas líneas son demasiadas para un solo dibujo; la página de cada línea tiene el suyo.',
  event: 'El acontecimiento',
  unheard: 'No se ha publicado ninguna transcripción.',
  accounts: 'Contado por',
  carried: 'Recogido',
  line: (author) => `Líneas ${de(author)}`,
  lines: 'Las líneas',
  from: 'tomado de uno de estos',
  nothing: 'nada de lo que leímos la recoge',
  ours: 'Qué relato recoge qué línea, y cómo, es nuestra lectura de las informaciones; los resúmenes son nuestros.',
  key: {
    verbatim: 'da estas palabras',
    states: 'lo dice',
    'in-part': 'en parte',
    contradicts: 'contradice',
  },
  asList: 'Lo mismo como lista',
  list: 'La lista',
  item: {
    line: (number) => `Línea ${number}.`,
    from: (account, form, standing) => `${account} (${form}) ${standing}`,
    none: 'Nada en los relatos que leímos recoge esta línea: un hueco.',
    mapped: (account) => `La propia línea nombra ${account}.`,
    wrote: (author, work) => `La línea es ${de(author)}: ${work}.`,
    taken: (works) => `Las palabras de la línea son de aquí: ${works}`,
    summary: (work) => `La línea es un resumen nuestro de esto: ${work}`,
    opposed: (accounts) => `En contra: ${accounts}.`,
  },
  file: 'El dibujo en SVG',
}
