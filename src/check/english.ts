import type { Draft } from './draft.ts'

const COMMONEST = new Set('the of and to in a that is was it for on as by not'.split(' '))
/** In English prose the commonest words are a quarter to a third of all; elsewhere a few are. */
const SHARE = 0.15
/** Below so many words a share says nothing. */
const ENOUGH = 40

/**
 * Whether a story's texts are English: rules that read our sentences know no other language. It is
 * not enough to say another one in `language:`; the words of the script tell as well.
 */
export function isEnglish({ story, script }: Draft): boolean {
  if (story?.language.startsWith('en')) return true
  const words = script.lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const common = words.filter((word) => COMMONEST.has(word)).length
  return words.length >= ENOUGH && common / words.length > SHARE
}
