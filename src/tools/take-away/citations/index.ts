import type { Take } from '../take.ts'
import { citationsOf } from './items.ts'

export { bibtexOf as asBibtex } from './bibtex.ts'
export { type CslItem, citationsOf } from './items.ts'
export { risOf as asRis } from './ris.ts'

/** Citations as CSL-JSON, which citation managers read. */
export const asCslJson = (take: Take): string => `${JSON.stringify(citationsOf(take), null, 2)}\n`
