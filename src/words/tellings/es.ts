import { capital } from '../capital.ts'
import { de, numberWord, verb } from '../es/grammar.ts'
import { called } from '../es/named.ts'
import type * as en from './en.ts'

/** Clauses joined as a sentence joins them: “a y b”, “a, b y c”. */
function clauses(all: readonly string[], last: string): string {
  const [final, ...others] = [...all].reverse()
  if (final === undefined) return ''
  return others.length === 0 ? final : `${others.reverse().join(', ')} ${last} ${final}`
}

type Counts = Parameters<typeof en.tellingsWords.finding.told>[0]

/** So many of so many lines, as the object of a sentence. */
function lines(count: number, of: number): string {
  if (count === of) return of === 2 ? 'las dos líneas' : `las ${numberWord(of)} líneas`
  return `${numberWord(count)} de las ${numberWord(of)} líneas`
}

/** How the one line that there is is told, as a predicate. */
function oneLine({ full, partial, divided, against }: Counts, several: boolean): string {
  const tell = verb(several, 'cuenta', 'cuentan')
  if (full > 0) return `${tell} la única línea`
  if (partial > 0) return `${tell} la única línea en parte`
  if (against > 0) return `${verb(several, 'contradice', 'contradicen')} la única línea`
  return divided > 0 ? 'discrepan en la única línea' : `no ${tell} nada de la única línea`
}

/** How many lines are told, and how, as a predicate. */
function told(counts: Counts, of: number, several: boolean): string {
  if (of === 1) return oneLine(counts, several)
  const { full, partial, divided, against } = counts
  const no = full === 0 ? 'no ' : ''
  const count = of === 0 ? numberWord(full) : lines(full, of)
  const parts = [
    `${no}${verb(several, 'cuenta', 'cuentan')} ${count}`,
    ...(partial > 0 ? [`${numberWord(partial)} en parte`] : []),
    ...(against > 0
      ? [`${verb(several, 'contradice', 'contradicen')} ${numberWord(against)}`]
      : []),
    ...(divided > 0 ? [`discrepan en ${numberWord(divided)}`] : []),
  ]
  return clauses(parts, full === 0 && parts.length === 2 ? 'pero' : 'y')
}

/** The words of the page that plays an event as each side tells it. */
export const tellingsWords: typeof en.tellingsWords = {
  title: (event) => `${event}, según lo cuentan los relatos`,
  lead(sides, cited) {
    const whose = cited === null ? '' : `Las líneas son de ${cited}. `
    const ours = `${whose}Elige qué relato de cada línea quieres leer: es un resumen nuestro, y no lo dice nadie de la imagen.`
    if (sides === 0) return ours
    const silent = 'donde sus relatos no tienen nada de una línea, su parte de la imagen se vacía.'
    return sides === 1
      ? `${ours} Cuanto más fina es la imagen, mejor respaldan la línea los relatos de ese lado. En su propia versión, ${silent}`
      : `${ours} Cada parte de la imagen sigue siendo de un lado: cuanto más fina, mejor respaldan la línea sus propios relatos. Elige un lado y, ${silent}`
  },
  toKey: 'Cómo leer la imagen',
  whose: 'La versión de quién',
  accountsOf: (party) => `Relatos ${de(party)}`,
  view: { name: 'Cuántas a la vez', one: 'Una versión', all: 'Todas a la vez' },
  cards: 'Todas las versiones de esta línea',
  steps: 'Líneas del acontecimiento',
  position: (number, of) => `Línea ${number} de ${of}`,
  again: 'Desde la primera línea',
  ours: 'Resumen nuestro. No lo dice nadie de la imagen.',
  from: (accounts) => `De: ${accounts}.`,
  account: (name, form) => (form ? `${name} (${form})` : name),
  theLine: (tells) => `La línea, ${tells}:`,
  silent: {
    party: (party) =>
      `Los relatos ${de(party)} no mencionan esta línea, en las informaciones que leímos.`,
    unsided: 'Los relatos de ningún lado no mencionan esta línea, en las informaciones que leímos.',
    record: 'Este relato no menciona la línea, en las informaciones que leímos.',
  },
  silence: 'Callar no es negar.',
  alsoSilent: (names) => `Callan sobre ella, en las informaciones que leímos: ${names}.`,
  compatible: {
    party: (party) =>
      `Ningún relato ${de(party)} que leímos lo da como dicho. Uno lo deja abierto:`,
    unsided:
      'De los relatos de ningún lado, ninguno que leímos lo da como dicho. Uno lo deja abierto:',
    record: 'Este relato no da la línea como dicha. La deja abierta:',
  },
  unseen: {
    party: (party) =>
      `Una parte de los relatos ${de(party)} no se vio aquí: no sabemos qué tiene de esta línea.`,
    unsided: 'Una parte de estos relatos no se vio aquí: no sabemos qué tiene de esta línea.',
    record: 'Esa parte de este relato no se vio aquí: no sabemos qué tiene de esta línea.',
  },
  order: {
    all: (work) =>
      `${work === null ? 'El orden de las líneas es nuestro.' : `Las líneas van en el orden ${de(work)}.`} Ningún relato que leímos da un orden a todas.`,
    short: (work) => (work === null ? 'en un orden nuestro' : `en el orden ${de(work)}`),
    partlyGiven: 'en parte en el orden de este relato',
    given: (record) =>
      `Algunas líneas van aquí en el orden de este relato (${record}). Para las demás no da ninguno que leyéramos.`,
    note: (record, summary) => `Otro orden, en ${record}, resumen nuestro: ${summary}`,
    own: (summary) => `El orden de este relato, resumen nuestro: ${summary}`,
  },
  end: 'En qué quedan las versiones',
  finding: {
    first: (name, predicate) => `Los relatos ${de(name)} ${predicate}.`,
    other: (name, predicate) => `Los ${de(name)} ${predicate}.`,
    record: (name, predicate) => `${name} ${predicate}.`,
    told,
    untold(count, sides) {
      const tells = sides === 2 ? 'ninguno de los dos lados' : 'ninguno de los lados'
      return `${capital(numberWord(count))} ${count === 1 ? 'línea no la' : 'líneas no las'} cuenta ${tells}.`
    },
    these: (count, sides) =>
      `${count === 1 ? 'La línea que no cuenta' : 'Las líneas que no cuenta'} ${sides === 2 ? 'ninguno de los dos lados' : 'ninguno de los lados'}:`,
    which(name, numbers) {
      const told = [
        ...(numbers.full ? [`líneas ${numbers.full}`] : []),
        ...(numbers.partial ? [`en parte ${numbers.partial}`] : []),
        ...(numbers.against ? [`contradice ${numbers.against}`] : []),
        ...(numbers.divided ? [`discrepa en ${numbers.divided}`] : []),
      ]
      return `${name}: ${told.length > 0 ? told.join('; ') : 'ninguna'}.`
    },
    counted: 'Se cuentan líneas, no afirmaciones: dos líneas pueden apoyarse en una misma.',
  },
  everyLine: 'Cada línea, según la cuentan los relatos',
  toPlay: 'Esta línea en la reproducción',
  toTable: 'Esta línea en la tabla',
  toCompare: 'La tabla de líneas y relatos',
  noScript:
    'Los scripts están desactivados, así que no se reproduce nada. Todas las versiones están aquí como texto.',
  noSuchTelling: (name) => `Aquí no hay ninguna versión${called(name)}.`,
  noSuchLine: (name) => `Aquí no hay ninguna línea del acontecimiento${called(name)}.`,
  where: 'la dirección que la nombró',
  todo: 'Elige una de las que se muestran.',
}
