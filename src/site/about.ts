import { preferAsKept } from './prefer.ts'

// The page needs no script, but for readers who want it to look otherwise than it was written.
preferAsKept()
