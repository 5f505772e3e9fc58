/** What can be taken away, and the formats of each; the first is the one that is written unasked. */
export const FORMATS = {
  transcript: ['text', 'markdown', 'html'],
  annotations: ['jsonld'],
  citations: ['csl-json', 'bibtex', 'ris'],
  table: ['csv'],
  chain: ['svg'],
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof FORMATS

export type Format = (typeof FORMATS)[Kind][number]

/** Whether a word names something that can be taken away. */
export const isKind = (word: string): word is Kind => Object.hasOwn(FORMATS, word)
