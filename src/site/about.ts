import { printAddress } from './paper-address.ts'
import { preferAsKept } from './prefer.ts'
import { sayTranslated } from './translated.ts'

// The page needs no script, but for readers who want it to look otherwise than it was written.
preferAsKept()
sayTranslated()
printAddress()
