import { fault, shown } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

const NEGATIONS = new Set(
  'not no never nor none nothing nobody nowhere neither without cannot hardly barely refuse refused deny denied'.split(
    ' ',
  ),
)
/** Words that carry what a sentence says: none of them is strong by itself. */
const FUNCTION_WORDS = new Set(
  'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours and or but if unless because as than of to in on at by for from with about into over under is are was were be been being am do does did has have had will would shall should can could may might must who whom whose what which when where why how some any all each every more less most yes said says told'.split(
    ' ',
  ),
)

/** R434: what is masked is strong language, and never a word on which the sense turns. */
export const maskedNegation = error('R434', (draft) =>
  linesOf(draft, 'speech', 'quotation', 'narration').flatMap(({ sourcing, id }) =>
    sourcing['strong-language'].flatMap((words, index) => {
      const why = turning(words)
      if (why === null) return []
      return [
        fault(
          draft.yaml.sourcing.at([id, 'strong-language', index]),
          `${shown(words)} cannot be masked: ${why}`,
          'Mark the strong word alone.',
        ),
      ]
    }),
  ),
)

function turning(marked: string): string | null {
  const words =
    marked
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? []
  const negation = words.find((word) => NEGATIONS.has(word) || word.endsWith("n't"))
  if (negation !== undefined) return `"${negation}" is a negation`
  return words.every((word) => FUNCTION_WORDS.has(word)) ? 'it has no strong word' : null
}
