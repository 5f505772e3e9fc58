import type * as en from '../en/play-faults.ts'
import { called } from './named.ts'

const WHOLE_TEXT = 'Todo el texto con sus fuentes está en una página propia: Leer.'

/** What a player cannot do, where, and what to do about it. */
export const playFaults: typeof en.playFaults = {
  notOffered: (choice, after) => ({
    what: `Aquí no se ofrece la opción${called(choice)}.`,
    where: `las opciones tras la línea «${after}»`,
    todo: 'Toma una de las opciones que se muestran.',
  }),
  noSuchLine: (line) => ({
    what: `Aquí no hay ninguna línea${called(line)}. Puede que le hayan cambiado el nombre.`,
    where: 'la dirección o el guardado que la nombró',
    todo: WHOLE_TEXT,
  }),
  noSourcing: (line, why) => ({
    what: `Una línea no tiene fuentes, así que no se muestra: ${why}.`,
    where: `la línea «${line}»`,
    todo: WHOLE_TEXT,
  }),
  script: (why, after) => ({
    what: `El guion se paró: ${why}.`,
    where: after ? `el guion, tras la línea «${after}»` : 'el guion',
    todo: WHOLE_TEXT,
  }),
  noLineHere: 'aquí no hay ninguna línea',
  noLineAtAll: 'no tiene ninguna línea',
  bundle: {
    damaged: (why) => `Los datos de la reconstrucción están dañados: ${why}.`,
    refused: (status) => `Los datos de la reconstrucción no se cargaron (${status}).`,
    tooLarge: 'Los datos de la reconstrucción son demasiado grandes para aceptarlos.',
    lost: 'Los datos de la reconstrucción no llegaron.',
    todo: `${WHOLE_TEXT} Carga la página de nuevo para reproducirla.`,
  },
}
