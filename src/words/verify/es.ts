import { counted, form } from '../es/grammar.ts'
import type * as en from './en.ts'

/** What is said of a copy, on the page and by the command. */
export const verifyWords: typeof en.verifyWords = {
  title: 'Comparar una copia con el original',
  lead: 'Elige un archivo (una página guardada, el archivo que se guarda para leer sin red, un cartel, los datos) o pega una huella que leíste en una copia. Se compara aquí, en esta página: no se envía nada y no se pregunta a nadie.',
  noScript: 'Para comparar aquí hacen falta scripts. «npm run verify» lo hace sin navegador.',
  file: 'Un archivo de la copia',
  digest: 'O su huella, o los primeros 16 dígitos de ella',
  compare: 'Comparar',
  noOriginal: 'No se pudo leer de esta página con qué comparar. Carga la página de nuevo.',
  verdicts: {
    same: 'Igual que el original.',
    older: (version) => `Una versión anterior: ${version}.`,
    differs: 'No es igual que el original.',
    unknown: 'Nada de lo que contiene se conoce aquí: ni línea, ni datos, ni huella de esta obra.',
  },
  claims: (version) =>
    `Muestra la huella de la versión ${version}. Si sus palabras son las de esa versión, solo lo pueden decir los archivos de esa versión.`,
  forged: 'Muestra una huella que no es la de lo que contiene.',
  foreign: (count) =>
    `${counted(count, 'párrafo suyo no se parece', 'párrafos suyos no se parecen')} a ninguno del original, y no se ${form(count, 'comparó', 'compararon')}.`,
  line: (line) => `Línea ${line}`,
  differences: (count) => counted(count, 'diferencia', 'diferencias'),
  marks: 'Lo que falta va en [-…-], lo nuevo en {+…+}.',
  limits:
    'Una copia puede mostrar cualquier huella, también esta, y sus scripts pueden mostrar otras palabras que las de sus archivos. Compara una copia con el original que hayas traído tú, de donde lo publican sus autores. Quién publica una copia no se compara.',
}
