const EVENT =
  '(?:call|exchange|talk|conversation|meeting|dialogue|facts?|truth|words?|lines?|order|wording|account|story|rest|claims?)'
const WHAT = `(?:it|this|that|them|both|all|how|what|who|the (?:whole )?${EVENT})`
const SURE =
  '(?:certain|proven|proved|settled|verified|confirmed|corroborated|substantiated|authenticated|established|undisputed|borne out)'

/** Ways to call what was said certain, checked or agreed, in whatever text. */
const EVERYWHERE = [
  'fact-?\\s?checked',
  '(?:un|in)disput(?:ed|ably|able)',
  'uncontest(?:ed|able)',
  '(?:un|in)question(?:ed|ably|able)',
  'irrefutabl[ey]',
  'incontrovertibl[ey]',
  'undoubted(?:ly)?',
  'undeniabl[ey]',
  'beyond (?:all |any |a |the |every |reasonable |shadow of a )*(?:doubt|question|dispute)',
  'without (?:any |a |the )*(?:doubt|question)',
  'no doubt',
  `(?:as good as|all but|absolutely|virtually|practically|nearly|quite) ${SURE}`,
  `(?:is|are|was|were|been|stands?|makes? (?:it|them)) (?:now |thus |firmly |fully |well |all )*${SURE}`,
  `(?:establish(?:es|ed)?|verif(?:y|ies|ied)|corroborate[sd]?|substantiate[sd]?|authenticate[sd]?|prove[sdn]?|settle[sd]?|confirm(?:s|ed)?|certif(?:y|ies|ied)) ${WHAT}`,
  'sign(?:s|ed)? off(?: by| on)?',
  'vouch(?:es|ed)? for',
  'bear(?:s|ing)? (?:\\p{L}+ ){1,4}out',
  'bore (?:\\p{L}+ ){1,4}out',
  'borne out',
  'for a fact',
  'for certain',
  'check(?:ed|s) (?:\\p{L}+ ){0,4}with',
  'as good as (?:a )?(?:record|transcript|recording|quoted)',
  'in the (?:very |exact |selfsame )?same words',
  'word(?:ed|s)? (?:\\p{L}+ )?(?:identically|alike)',
]
/** In a title, name, label, choice or direction besides. */
const LABELS = [
  'words?[- ](?:for|by)[- ]words?',
  'proofs?',
  'proves?',
  'evidence that',
  'certain(?:ty|ly)',
  'definitive(?:ly)?',
  'the truth',
  'true (?:story|account|words?|version|record|copy)',
  'on the record',
  'corroborated',
  'substantiated',
  'established',
  'vetted',
  'accurate(?:ly)?',
  'faithful(?:ly)?',
]

const patternOf = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}])`, 'iu')

export const CERTAIN = patternOf(EVERYWHERE)
export const CERTAIN_IN_LABELS = patternOf([...EVERYWHERE, ...LABELS])
