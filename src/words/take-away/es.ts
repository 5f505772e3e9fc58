import { de, verb } from '../es/grammar.ts'
import type * as en from './en.ts'

/** What the files to take away say beside what the player says. */
export const takeAwayWords: typeof en.takeAwayWords = {
  title: (title) => `${title}: el texto de la reconstrucción`,
  kind: 'Reconstrucción de un diálogo',
  lineTitle: (id, of) => `[Línea ${id} ${de(of)}]`,
  sourceOf: (title, label) =>
    `Una fuente de la reconstrucción de un diálogo «${title}», cuya etiqueta es: ${label}`,
  corrections: (title) => `${title}: correcciones`,
  follow: 'Seguir las correcciones',
  feeds: { atom: 'Atom', json: 'JSON Feed' },
  cite: 'Cítalo, y sus fuentes',
  page: {
    title: 'Llévatela',
    whole: 'Llévatelo todo',
    text: [
      ['txt', 'Texto'],
      ['md', 'Markdown'],
    ],
    citations: [
      ['bib', 'BibTeX'],
      ['ris', 'RIS'],
      ['csl.json', 'CSL-JSON'],
    ],
    annotations: [['jsonld', 'Anotaciones (JSON-LD)']],
    table: [['csv', 'Tabla (CSV)']],
    chain: 'Cómo llegó hasta ti, como dibujo (SVG)',
  },
  leftOut: {
    some: (kept, of, line, title) =>
      `Las primeras ${kept} de ${of} palabras. El resto está en la línea «${line}» ${de(`«${title}»`)}.`,
    none: (of, line, title) =>
      `Sus ${of} palabras no caben aquí. Son la línea «${line}» ${de(`«${title}»`)}.`,
  },
  method: ({ name, several }) =>
    `Lo que ${name} ${verb(several === true, 'dice', 'dicen')} de las fuentes, en resumen nuestro`,
}
