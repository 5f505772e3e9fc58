import { error, type Rule } from '../rule.ts'
import type { EncodingKind } from './fault.ts'

/** The rule for one kind of wrong encoding, in any file of a story and any text of a source. */
export const encodingRule = (code: string, kind: EncodingKind): Rule =>
  error(code, ({ encoding, yaml }) => {
    const escaped = Object.values(yaml).flatMap((file) => file.escaped)
    return [...encoding, ...escaped].filter((fault) => fault.kind === kind)
  })
