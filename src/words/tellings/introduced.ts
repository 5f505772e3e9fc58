import {
  entryOf,
  type Perspective,
  type Reconstruction,
  recordsBy,
} from '../../reconstruction/index.ts'
import { citationLine, formAndTerms, listOf, words } from '../index.ts'
import { tellingsWords as say } from './en.ts'

/** Where a work's lines were published, with their author: “Ada Orr, “On the talk”, Belm Gazette”. `null` without an author. */
export function publishedIn({ story, sources }: Reconstruction): string | null {
  const source = story.author && entryOf(sources, story.author.source)
  return source ? citationLine(source, words.language) : null
}

/**
 * What a telling is of, for whoever knows none of the names: the accounts with their form and terms, or
 * where the author's lines were published. Empty where there is neither.
 */
export function introduced(teller: Perspective, work: Reconstruction): string {
  if (teller.kind === 'author') {
    const cited = publishedIn(work)
    return cited === null ? '' : `${cited}.`
  }
  const accounts = recordsBy(teller, work).map((source) =>
    say.account(source.name, formAndTerms(source)),
  )
  return accounts.length > 0 ? say.from(listOf(accounts, words.language)) : ''
}
