import { encodingRule } from '../../encoding/rule.ts'

/** R115: no letter was lost. */
export const replacementCharacter = encodingRule('R115', 'replacement-character')
