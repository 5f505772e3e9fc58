import { encodingRule } from '../../encoding/rule.ts'

/** R116: no text holds half of a character. */
export const unpairedSurrogate = encodingRule('R116', 'unpaired-surrogate')
