import type * as en from '../en/teller.ts'
import { sourceKinds } from './terms.ts'

/** Kinds of sources that are feminine: a name that is one of these takes “la”. */
const FEMININE: readonly string[] = [
  sourceKinds.recording,
  sourceKinds.transcript,
  sourceKinds.statement,
  sourceKinds.briefing,
  sourceKinds.broadcast,
]

const KINDS: readonly string[] = Object.values(sourceKinds)

/** How whoever tells a line is spoken of. */
export const teller: typeof en.teller = {
  // A name in another language has no gender that we know, and stands by itself.
  called(name) {
    if (!KINDS.includes(name)) return name
    return `${FEMININE.includes(name) ? 'la' : 'el'} ${name}`
  },
  gives: (called) => `según ${called}`,
  quoted: (what, by) => `${what}, citado por ${by}`,
  text: 'el texto de quien lo firma',
  account: 'un relato del acontecimiento',
  lines: 'según el relato que nombra',
  anybody: 'quien lo cuenta',
}
