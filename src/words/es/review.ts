import type * as en from '../en/review.ts'

/** What a work says of itself that not every reading of it was accepted. */
export const draft: typeof en.draft = {
  title: (title) => `Borrador: ${title}`,
}

/** The digest, by which a copy is told from the original. */
export const digest: typeof en.digest = {
  head: 'Huella y copias',
  is: (shown) => `Huella: ${shown}`,
  begins: (shown) => `Huella: ${shown}…`,
  reviewed: (date, by) => `Cada lectura se aceptó tal como está el ${date}, por ${by}.`,
  notReviewed: 'No se aceptó cada lectura de este borrador.',
  what: 'La huella es un solo valor sobre el guion, las fuentes de cada línea, las fuentes, las etiquetas y la revisión: cualquier palabra o grado distintos dan otra.',
  limits:
    'Una copia también puede mostrar esta huella en sus páginas. La verdadera se lee donde la publican sus autores: en review.json, junto a los archivos de la historia.',
  verify: 'Comparar una copia',
}
