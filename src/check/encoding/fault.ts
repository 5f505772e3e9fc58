import type { Fault } from '../diagnostic.ts'

/** What can be wrong with how a file is encoded; each kind has a rule of its own. */
export type EncodingKind =
  | 'not-utf-8'
  | 'utf-16'
  | 'lone-cr'
  | 'replacement-character'
  | 'unpaired-surrogate'
  | 'control-character'

/** Something wrong with how a file, or a text in it, is encoded. */
export interface EncodingFault extends Fault {
  readonly kind: EncodingKind
}
