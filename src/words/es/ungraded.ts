import type * as en from '../en/ungraded.ts'

/** Said where no grade is. */
export const ungraded: typeof en.ungraded = {
  outside: 'Fuera de la conversación',
  outsideLong:
    'Esta escena queda fuera de la conversación de la que tratan los relatos. Su imagen tiene una sola resolución, sencilla, y no gradúa nada.',
  withheld: 'Se reserva hasta que hayas respondido.',
  unprinted:
    'Este dispositivo no puede imprimir las planchas por grado: todas salen igual. El grado lo llevan aquí las palabras.',
}
