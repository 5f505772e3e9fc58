import type * as en from '../en/faults.ts'

/** What a message says beside the fault, and what is said when something of the page does not come. */
export const faults: typeof en.faults = {
  where: 'Dónde',
  todo: 'Qué hacer',
  stage: {
    what: 'El escenario se paró con un error. Las palabras y sus fuentes están completas.',
    todo: 'Sigue leyendo, o carga la página de nuevo.',
  },
  deferred: {
    what: 'No se cargaron el historial, la ayuda y los ajustes. Las líneas y las fuentes están completas.',
    todo: 'Abre uno de ellos para intentarlo de nuevo.',
  },
}
