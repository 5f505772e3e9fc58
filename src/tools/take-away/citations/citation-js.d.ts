declare module '@citation-js/core' {
  /** Reads citations in any format that a plugin knows, and writes them in one. */
  export class Cite {
    constructor(data: string | readonly object[])
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(format: 'bibtex'): string
    format(
      format: 'ris',
      options: { format: 'object' },
    ): readonly Readonly<Record<string, string | readonly string[]>>[]
  }
  export const plugins: {
    readonly config: { get(name: '@bibtex'): { format: Record<string, boolean> } }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
