import type * as en from './en.ts'

const NONE = 'Esta copia no nombra a quien la publica'

/** What a copy says of whoever publishes it. */
export const publisherWords: typeof en.publisherWords = {
  by: 'Publicado por ',
  none: NONE,
  trial: `${NONE}. Tómala por una prueba, y no por una publicación.`,
  report: 'Las correcciones van a ',
  notTold:
    'site.yaml no nombra a quien publica ni una dirección para correcciones: las páginas e inserciones dicen que esta copia no nombra a nadie.',
}
