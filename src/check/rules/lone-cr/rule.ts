import { encodingRule } from '../../encoding/rule.ts'

/** R114: lines end with LF or CRLF. */
export const loneCr = encodingRule('R114', 'lone-cr')
