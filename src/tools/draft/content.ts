import { isVerbOfSaying } from '../../check/index.ts'

/** Words in a language's quotation marks, with their marks. */
const QUOTED = /“[^”]+”|«[^»]+»|„[^“]+“/u

/** What in a sentence is a quotation, with its marks; `null` where it has none. */
export const quotedIn = (sentence: string): string | null => QUOTED.exec(sentence)?.[0] ?? null

/**
 * What a sentence reports, as far as its form tells: what follows its first verb of saying, from “that” or
 * “to” where somebody is told. A person looks at it again: the checker says where it is no clause of saying.
 */
export function contentOf(sentence: string): string {
  const words = [...sentence.matchAll(/[\p{L}\p{N}’'-]+/gu)]
  const verb = words.findIndex(([word]) => isVerbOfSaying(word))
  const said = words[verb]
  if (!said) return sentence
  const end = said.index + said[0].length
  const whom = words.slice(verb + 1, verb + 4).find(([word]) => word === 'that' || word === 'to')
  const from = whom?.index ?? end
  return sentence.slice(from).replace(/^[\s,:—–]+/u, '')
}
