import { sentencesOf } from '../../sentences.ts'

const MADE =
  '(?:re-?construct\\w*|re-?enact\\w*|re-?creat(?:ed|ions?)|dramati[sz]\\w+|paraphras\\w+|fiction\\w*|made[ -]up|invent\\w*)'
const NOT =
  '(?:not|no|never|hardly|scarcely|barely|neither|nor|nothing|none|without|isn.t|wasn.t|aren.t|weren.t|didn.t|more than|rather than|instead of|beyond|anything but|far from)'
const BETWEEN =
  '(?:an?|the|any|mere(?:ly)?|just|only|simply|really|in it|here|of (?:it|this|them)|in (?:it|this)|was|is|were|are|been|has|have)'

/** Ways to say that a reconstruction is none, or more than one. */
const DENIALS = [
  new RegExp(`\\b${NOT}\\b(?:\\s+${BETWEEN})*\\s+${MADE}\\b`, 'i'),
  /\b(?:un|non-?)re-?(?:construct|enact)ed\b/i,
]

const SPOKEN = '(?:call|talk|conversation|meeting|exchange|dialogue|words|lines|voices?)'

/** Ways to say that this is the event itself. */
const ITSELF = [
  new RegExp(
    `\\b(?:the|an?|their|his|her) (?:real|actual|authentic|genuine|unedited|uncut) ${SPOKEN}\\b`,
    'i',
  ),
  /\b(?:exactly|precisely|just) (?:as|what|how) (?:it|they|he|she) (?:was|were|happened|went|took place|sounded|said|spoke|put it)\b/i,
  /\b(?:as|how) (?:it|they|he|she|this|that|the (?:call|talk|conversation)) (?:really|actually|truly|in fact) \w+/i,
  /\bas it (?:happened|took place|occurred|unfolded|was spoken)\b/i,
  new RegExp(
    `\\b(?:that|this|here|it) (?:is|was) the ${SPOKEN}(?: itself)?(?=\\s*(?:[.,;:]|$))`,
    'i',
  ),
  /\b(?:is|are|was|were) the (?:call|talk|conversation|exchange)[’']s(?=\s*(?:[.,;:]|$))/i,
  /\b(?:this|that|it|here|which) (?:is|was) (?:just |exactly )?how (?:it|they|the (?:call|talk)) (?:went|was|spoke|talked)\b/i,
  /\bknow(?:s|n)? (?:how )?(?:it|they|the (?:call|talk)) (?:went|was|spoke)\b|\bknew (?:how )?it (?:went|was)\b/i,
  /\bclose (?:paraphrase|to what)\b|\b(?:paraphrase|summary|account|report|version) of what (?:the \w+ \w+|they|both|he|she) (?:said|told)\b/i,
]

/** Ways for a title, label or choice to be the event, or its words, by name. */
const ITSELF_IN_LABELS = [
  new RegExp(`\\bthe ${SPOKEN} (?:itself|themselves|proper)\\b`, 'i'),
  /^what (?:was|is|had been|got) said\s*[.:]?$/i,
  /^what (?:they|he|she|(?:(?:the|both|two) )*[\p{L}’-]+(?: and [\p{L}’-]+)?) (?:said|told(?: each other)?|spoke|promised|answered)\b(?!.*\b(?:by|according|as|account))/iu,
  /\btold each other\b/i,
  /^what is known\s*[.:]?$/i,
  /^how it (?:went|was(?: said)?)\s*[.:]?$/i,
]

/** A sentence that says what is not known may speak of what there really was. */
const DENIED = /\b(?:not|nobody|no one|no|never|unknown|cannot|neither)\b/i

/**
 * The words by which a text says that there is no reconstruction; `null` where none do.
 * @param isLabel whether the text is a title, a label or a choice
 */
export function deniesTheLabel(text: string, isLabel = false): string | null {
  const itself = isLabel ? [...ITSELF, ...ITSELF_IN_LABELS] : ITSELF
  for (const { text: sentence } of sentencesOf(text)) {
    const said = DENIED.test(sentence) ? DENIALS : [...DENIALS, ...itself]
    for (const pattern of said) {
      const found = pattern.exec(sentence)
      if (found) return found[0]
    }
  }
  return null
}
