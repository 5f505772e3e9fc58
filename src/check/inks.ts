import type { Story } from '../reconstruction/index.ts'

/** The papers that inks are printed on, by day and by night: `--paper` of the panel's styles. */
export const PAPERS = { light: '#f1ede2', dark: '#171613' } as const

/** An edition of the pages: on light paper or on dark. */
export type Edition = keyof typeof PAPERS

/** One party's ink for one edition. */
export interface Ink {
  readonly party: string
  readonly edition: Edition
  /** `#rrggbb`. */
  readonly colour: string
}

/** Every ink of a story, the light edition's first. */
export const inksOf = ({ parties }: Pick<Story, 'parties'>): Ink[] =>
  (['light', 'dark'] as const).flatMap((edition) =>
    Object.entries(parties).map(([party, { ink }]) => ({ party, edition, colour: ink[edition] })),
  )
