import type { Story } from '../reconstruction/index.ts'

/**
 * The parties' inks as a stylesheet: `[data-party="US"]` gets `--ink-day` and `--ink-night`. A stylesheet,
 * because parties are data and the policy forbids style attributes. Ids and colours are checked by
 * the schema, so nothing in them can leave its place.
 */
export const inkStyles = ({ parties }: Story): string =>
  Object.entries(parties)
    .map(([id, { ink }]) => `[data-party="${id}"]{--ink-day:${ink.light};--ink-night:${ink.dark}}`)
    .join('\n')
