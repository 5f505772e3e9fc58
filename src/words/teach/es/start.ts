import { publisherWords } from '../../publisher/es.ts'
import type * as en from '../en/start.ts'

/** The first screen: three choices, and all that follows from them. */
export const start: typeof en.start = {
  title: 'Tu lección',
  long: '¿Cuánto tiempo?',
  minutes: (minutes) => `${minutes} minutos`,
  words: '¿Qué palabras?',
  clean: 'Suavizadas',
  cleanNote: 'se ocultan las palabras fuertes',
  asWritten: 'Tal como están escritas',
  asWrittenNote: 'no se oculta nada',
  where: '¿Dónde?',
  devices: 'En los dispositivos de los alumnos',
  devicesNote: 'por un enlace o un código',
  wall: 'En la pared',
  wallNote: 'una pantalla, a mano alzada',
  link: 'El enlace de la clase',
  gives: (what) => `Da: ${what}.`,
  told: {
    clean: 'palabras suavizadas',
    asWritten: 'palabras tal como están escritas',
    easier: 'más fácil',
    harder: 'más difícil',
    unsure: 'sin decir con cuánta seguridad',
    completion: 'cuenta terminar, sin puntos',
  },
  copyOf: (published) =>
    published === publisherWords.none
      ? `${publisherWords.trial} El enlace lleva a esta copia.`
      : `${published}. El enlace lleva a esta copia.`,
  results: 'Después: resultados de la clase',
  copy: 'Copiar el enlace',
  onlyHere:
    'Solo esta máquina llega a esa dirección, y ningún teléfono de un alumno. Abre esta página en la dirección en la que está publicada.',
  open: 'Abrirlo',
  large: 'Mostrarlo grande',
  largeTitle: 'El enlace de la clase, grande',
  close: 'Cerrar',
  code: 'El enlace de la clase como código QR',
  kit: 'Con ello',
  print: (sheet) => `Imprimir: ${sheet}`,
  guide: 'La guía para profesores, dos páginas',
  cleanPlay: 'La reproducción con palabras suavizadas',
  gone: (lines, count, all) =>
    `Este plan nombra ${count === 1 ? 'una línea que el texto no tiene' : 'líneas que el texto no tiene'}: ${lines}. ${all ? 'Así que se preguntan todas.' : count === 1 ? 'Se deja fuera.' : 'Se dejan fuera.'}`,
}
