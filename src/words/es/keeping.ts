import type * as en from '../en/keeping.ts'

/** What cannot be kept, or did not come, while the play goes on. */
export const keepingFaults: typeof en.keepingFaults = {
  font: {
    what: 'No se cargó un tipo de letra. Las palabras salen en otro.',
    todo: 'No hay nada que hacer.',
  },
  storage: {
    what: 'Esta página no puede guardar nada, así que no se guarda tu lugar.',
    todo: 'Guarda la dirección de la línea para volver a ella.',
  },
}
