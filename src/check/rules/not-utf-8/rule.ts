import { encodingRule } from '../../encoding/rule.ts'

/** R112: every file of a story is UTF-8. */
export const notUtf8 = encodingRule('R112', 'not-utf-8')
