/** What the files to take away say beside what the player says. Of the pages About alone carries any. */
export const takeAwayWords = {
  /** Never called a transcript: its own label says that there is none. */
  title: (title: string) => `${title}: the text of the reconstruction`,
  kind: 'Dialogue reconstruction',
  lineTitle: (id: string, of: string) => `[Line ${id} of: ${of}]`,
  sourceOf: (title: string, label: string) =>
    `A source of the dialogue reconstruction “${title}”, whose label is: ${label}`,
  corrections: (title: string) => `${title}: corrections`,
  follow: 'Follow the corrections',
  feeds: { atom: 'Atom', json: 'JSON Feed' },
  cite: 'Cite it, and its sources',
  page: {
    title: 'Take it away',
    whole: 'Take it away whole',
    text: [
      ['txt', 'Text'],
      ['md', 'Markdown'],
    ],
    citations: [
      ['bib', 'BibTeX'],
      ['ris', 'RIS'],
      ['csl.json', 'CSL-JSON'],
    ],
    annotations: [['jsonld', 'Annotations (JSON-LD)']],
    table: [['csv', 'Table (CSV)']],
    chain: 'How it reached you, as a drawing (SVG)',
  },
  /** Of a picture that has no room for a line. @param of how many words it has */
  leftOut: {
    some: (kept: number, of: number, line: string, title: string) =>
      `The first ${kept} of ${of} words. The whole is the line “${line}” of “${title}”.`,
    none: (of: number, line: string, title: string) =>
      `Its ${of} words have no room here. They are the line “${line}” of “${title}”.`,
  },
  method: ({ name, several }: { name: string; several?: boolean | undefined }) =>
    `What ${name} ${several ? 'say' : 'says'} of the sources, in our summary`,
}
