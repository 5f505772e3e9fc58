import { encodingRule } from '../../encoding/rule.ts'

/** R117: no text holds characters that nobody sees. */
export const controlCharacter = encodingRule('R117', 'control-character')
