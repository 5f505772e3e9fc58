import { directionOf } from '../embed/index.ts'
import type { Story } from '../reconstruction/index.ts'
import { words } from '../words/index.ts'

/**
 * The parties' inks as a stylesheet: `[data-party="US"]` gets `--ink-day` and `--ink-night`. A stylesheet,
 * because parties are data and the policy forbids style attributes. Ids and colours are checked by
 * the schema, so nothing in them can leave its place.
 */
export const inkStyles = ({ parties, language }: Pick<Story, 'parties' | 'language'>): string =>
  [
    ...Object.entries(parties).map(
      ([id, { ink }]) => `[data-party="${id}"]{--ink-day:${ink.light};--ink-night:${ink.dark}}`,
    ),
    ...runningTheOtherWay(language),
  ].join('\n')

/**
 * Where the story runs the other way than the words around it, its parts take the way of their own first
 * letter, and the interface's keep theirs, though a name in other letters begins a sentence. A direction of their
 * own would turn their margins round as well.
 */
const runningTheOtherWay = (language: string): string[] => [
  ...(directionOf(language) === directionOf(words.language)
    ? []
    : [`body [lang="${language}"]{unicode-bidi:plaintext}`]),
  ...(words.direction === 'rtl'
    ? [':root:dir(rtl) :not(body [lang], body [lang] *){unicode-bidi:revert}']
    : []),
]
