import type { Story } from '../reconstruction/index.ts'

/**
 * The parties' inks as a stylesheet: `[data-party="US"]` gets `--day` and `--night`. A stylesheet,
 * because parties are data and the policy forbids style attributes. Ids and colours are checked by
 * the schema, so nothing in them can leave its place.
 */
export const inkStyles = ({ parties }: Story): string =>
  Object.entries(parties)
    .map(([id, { ink }]) => `[data-party="${id}"]{--day:${ink.light};--night:${ink.dark}}`)
    .join('\n')
