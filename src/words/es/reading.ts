import type * as en from '../en/reading.ts'

/** How lines come. */
export const reading: typeof en.reading = {
  title: 'Lectura',
  auto: 'Las líneas avanzan solas',
  autoNote: 'Cada una tras el tiempo que se tarda en leerla; esperan donde hay que elegir.',
  going: 'Las líneas avanzan solas: parar',
  pace: 'Ritmo',
  times: (pace) => `${pace} ×`,
  skip: 'A la primera línea que no has leído',
  words: 'Las palabras de una línea llegan',
  wordsCome: { 'at-once': 'de una vez', slowly: 'despacio', quickly: 'deprisa' },
  letters: 'Las letras son teclas',
  lettersNote:
    'Letras, dígitos y signos sueltos hacen algo. Desactívalo si hablas a tu dispositivo.',
}

/** Lines spoken aloud. */
export const voice: typeof en.voice = {
  title: 'Voz',
  on: 'Decir cada línea en voz alta',
  note: 'Con una voz que funciona en este dispositivo. No se envía nada a ninguna parte.',
  which: 'Voz',
  none: {
    what: 'En este dispositivo no hay ninguna voz para este idioma, así que no se dice nada.',
    where: '',
    todo: 'No se usan voces que funcionen en otra parte: se les enviarían las palabras.',
  },
}
