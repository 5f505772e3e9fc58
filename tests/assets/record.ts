/** Writes down what was tested: the last step of `npm run assets`, after the tests of all assets. */
import { writeFileSync } from 'node:fs'
import { digestOf, KINDS, TESTED } from './digest.ts'

const digests = Object.fromEntries(KINDS.map((kind) => [kind, digestOf(kind)]))
writeFileSync(TESTED, `${JSON.stringify(digests, null, 2)}\n`)
