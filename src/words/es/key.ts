import type * as en from '../en/key.ts'

/** The key to the picture, with the reader's own hand on it. */
export const key: typeof en.key = {
  slider: (sides) => (sides === 2 ? 'Imprimir ambos lados' : 'Imprimir la imagen'),
  ends: { coarse: 'gruesa', fine: 'fina' },
  example: 'La imagen es ahora un ejemplo: no gradúa la línea de abajo.',
  close: 'Quitar la clave',
}
