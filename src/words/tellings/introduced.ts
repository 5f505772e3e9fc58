import {
  entryOf,
  type Perspective,
  type Reconstruction,
  recordsBy,
} from '../../reconstruction/index.ts'
import { citationLine, formAndTerms, listOf, words } from '../index.ts'
import { tellingsWords as say } from './en.ts'

/**
 * What a telling is of, for whoever knows none of the names: the accounts with their form and terms, or
 * where the author's lines were published. Empty where there is neither.
 */
export function introduced(teller: Perspective, work: Reconstruction): string {
  if (teller.kind === 'author') {
    const source = entryOf(work.sources, teller.of)
    return source ? `${citationLine(source, words.language)}.` : ''
  }
  const accounts = recordsBy(teller, work).map((source) =>
    say.account(source.name, formAndTerms(source)),
  )
  return accounts.length > 0 ? say.oursOf(listOf(accounts, words.language)) : ''
}
