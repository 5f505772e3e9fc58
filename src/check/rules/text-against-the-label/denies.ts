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
]

/** A sentence that says what is not known may speak of what there really was. */
const DENIED = /\b(?:not|nobody|no one|no|never|unknown|cannot|neither)\b/i

/** The words by which a text says that there is no reconstruction; `null` where none do. */
export function deniesTheLabel(text: string): string | null {
  for (const { text: sentence } of sentencesOf(text)) {
    const said = DENIED.test(sentence) ? DENIALS : [...DENIALS, ...ITSELF]
    for (const pattern of said) {
      const found = pattern.exec(sentence)
      if (found) return found[0]
    }
  }
  return null
}
