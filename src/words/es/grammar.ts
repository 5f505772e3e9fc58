const plurals = new Intl.PluralRules('es')

/** One of two forms, as the count asks: “1 línea”, “3 líneas”. */
export const form = (count: number, one: string, more: string): string =>
  plurals.select(count) === 'one' ? one : more

/** A number and what is counted: “1 línea”, “3 líneas”. */
export const counted = (count: number, one: string, more: string): string =>
  `${count} ${form(count, one, more)}`

/** One of two forms, as a verb or an adjective needs for several. */
export const verb = (several: boolean, one: string, more: string): string => (several ? more : one)

const NUMBERS = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
]

/** A small number of feminine things as a word, a larger one in digits: “ocho”, “12”. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count)

/** “de” before a name, with its article: “del artículo”, “de la Casa Blanca”. */
export const de = (name: string): string =>
  /^el /.test(name) ? `del ${name.slice(3)}` : `de ${name}`
