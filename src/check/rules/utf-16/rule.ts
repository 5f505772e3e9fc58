import { encodingRule } from '../../encoding/rule.ts'

/** R113: no file is in UTF-16 or UTF-32. */
export const utf16 = encodingRule('R113', 'utf-16')
