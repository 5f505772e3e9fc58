import fc from 'fast-check'
import { runs } from './thorough.ts'

// Set up before every file of tests: a property that names no number is tried with as many cases as
// fast-check would try, or by default with a tenth of them.
fc.configureGlobal({ numRuns: runs(100) })
