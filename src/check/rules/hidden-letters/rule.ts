import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'

/** Characters that are not seen: soft hyphens, zero-width spaces, marks of direction. */
const UNSEEN =
  /(?!\u200c|\u200d|\ufeff|\p{VS})\p{Default_Ignorable_Code_Point}|(?<=\p{Script=Latin})(?:\u200c|\u200d)/u
/** Words of more than one of the scripts whose letters look alike. */
const WORD = /[\p{L}\p{M}]+/gu
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** R432: what is on screen is spelled as it looks: names and verbs are found by rules as by readers. */
export const hiddenLetters = error('R432', (draft) => {
  const prose = proseOf(draft).flatMap(({ value, file, path }): Fault[] => {
    const why = hiddenIn(value)
    return why === null ? [] : [fault(file.at(path), why, HELP)]
  })
  const script = [...draft.script.lines.map(({ ink }) => ink), ...draft.script.choices].flatMap(
    (line): Fault[] => {
      const why = hiddenIn(line.text)
      return why === null ? [] : [fault(placeIn(line), why, HELP)]
    },
  )
  return [...prose, ...script]
})

const HELP = 'Write the word anew, in the letters of one script.'

/** Letters of mathematics, and marks that strike a letter through or lie over it. */
const DISGUISED = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u1d00-\u1d22]|[\u0334-\u0338]|[\u20d2-\u20e5]/u

function hiddenIn(text: string): string | null {
  const disguised = DISGUISED.exec(text)?.[0]
  if (disguised !== undefined) return `"${disguised}" is a letter in disguise, or a mark over one`
  const unseen = UNSEEN.exec(text)?.[0].codePointAt(0)
  if (unseen !== undefined)
    return `a character that is not seen stands here: U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`
  for (const [word] of text.matchAll(WORD))
    if (SCRIPTS.filter((script) => script.test(word)).length > 1)
      return `"${word}" mixes letters of two scripts`
  return null
}
