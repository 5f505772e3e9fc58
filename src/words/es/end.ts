import { capital } from '../capital.ts'
import type * as en from '../en/end.ts'
import { de, numberWord, verb } from './grammar.ts'

/** How many lines, at the head of a sentence. @param of how many there are in all; 0 leaves it out */
function lines(count: number, of: number): string {
  if (of === 0) return capital(numberWord(count))
  if (of === 1) return 'La única línea'
  if (count === of) return of === 2 ? 'Las dos líneas' : `Las ${numberWord(of)} líneas`
  return `${capital(numberWord(count))} de las ${numberWord(of)} líneas`
}

/** What so many lines rest on, each a sentence's predicate; `names` is a list already joined. */
const rests: typeof en.end.sum.rests = {
  allSides(count, several) {
    const all = count === 2 ? 'ambos lados' : `los ${numberWord(count)} lados`
    return `${verb(several, 'cuenta', 'cuentan')} con ${all}`
  },
  alone: (names, several) => `se ${verb(several, 'apoya', 'apoyan')} solo en ${names}`,
  on: (names, several) => `se ${verb(several, 'apoya', 'apoyan')} en ${names}`,
  disputed: (names, sides, several) =>
    `${verb(several, 'está', 'están')} en disputa: ${names} ${verb(several, 'la', 'las')} ${verb(sides > 1, 'afirma', 'afirman')}`,
  contradict: (names, sides, several) =>
    `${names} ${verb(several, 'la', 'las')} ${verb(sides > 1, 'contradice', 'contradicen')}`,
  contradictedBy: (names, several) =>
    `${verb(several, 'tiene', 'tienen')} en contra a ${names}, y ningún lado ${verb(several, 'la', 'las')} afirma`,
  onlyInPart: (names) => `${names} solo en parte`,
  partOnly: (names, several) => `solo se ${verb(several, 'da', 'dan')} en parte, por ${names}`,
  divides: (names, several) => `${verb(several, 'divide', 'dividen')} los relatos ${de(names)}`,
  nothing: (several, beside) =>
    `no ${verb(several, 'está', 'están')} en ningún relato ${beside ? 'de ningún lado' : 'que encontramos'}`,
  and: (predicate) => `y ${predicate}`,
}

/** The end screen. */
export const end: typeof en.end = {
  sum: { lines, rests },
  lines: 'Las líneas, y quién las respalda',
  places: (left, right) => `A la izquierda: ${left}. A la derecha: ${right}.`,
  paragraph: 'El párrafo entero',
  paragraphKey: (work) =>
    `Tal como se imprime en ${work}. Marcado: lo que la leyenda puso en grande.`,
  next: 'Adónde ir ahora',
  guess: (names) => `Tu conjetura: ${names}.`,
  guesses: { both: 'ambos lados', all: 'todos los lados', none: 'ningún lado' },
  compare: 'Quién dijo qué',
  tellings: 'Según lo cuentan los relatos',
  ofLine: 'Esta línea, según la cuentan los relatos',
  differ: 'En qué difieren los relatos',
  test: 'Ponte a prueba',
  teach: 'Enséñalo',
  embed: 'Ponlo en una página',
  source: (work) => `Lee ${work}`,
}
