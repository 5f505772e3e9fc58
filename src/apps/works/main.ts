import { preferAsKept } from '../../runtime/preferences/index.ts'
import { printAddress, sayTranslated } from '../../runtime/view/index.ts'

// The page needs no script, but for readers who want it to look otherwise than it was written.
preferAsKept()
sayTranslated()
printAddress()
