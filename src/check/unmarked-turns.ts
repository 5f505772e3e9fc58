// English: turns of phrase that give words as somebody's, beside verbs of saying with a colon or comma.

const WHO = '(?:\\p{Lu}[\\p{L}’-]*|[Hh]e|[Ss]he|[Tt]hey)'
/** How direct speech begins, and our own reports do not. */
const OPENS = '(?:no|never|yes|we|you|your|our|do not|don’t|let us)'

/** Three words in capitals and more: as speech is shouted in a comic. An abbreviation stands alone. */
const SHOUTED = /(?<![\p{L}’-])(?:\p{Lu}+(?:['’]\p{Lu}+)?,?\s+){2,}\p{Lu}{2,}(?![\p{L}])/u
/** `Putin went no way`, `Putin was like, never`. */
const WENT = new RegExp(
  `(?<![\\p{L}’-])${WHO}\\s+(?:went|goes|was like|is like|was all|is all)[,:]?\\s+${OPENS}\\b`,
  'u',
)
/** `Putin’s reply: we`, `Washington’s message was do not`. */
const REPLY = new RegExp(
  `(?:[’']s?|\\b(?:[Hh]is|[Hh]er|[Tt]heir))\\s+(?:reply|answer|message|line|retort|response|warning|words|verdict|promise|threat|demand)(?:\\s*:\\s*\\p{L}|\\s+(?:was|were|is|ran|read|went),?\\s+${OPENS}\\b)`,
  'u',
)
/** `Putin’s answer came at once: not possible`. */
const REPLY_CAME =
  /(?:[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir))\s+(?:\p{L}+\s+)?(?:reply|answer|message|retort|response|warning|words|verdict|promise|threat|demand)\s+(?:\p{L}+,?\s+){1,5}?\p{L}+\s*:\s*\p{L}/u
/** `Biden to Putin, quite plainly: no war`. */
const TO_WHOM = /(?<![\p{L}’'-])\p{Lu}[\p{L}’-]*\s+to\s+\p{Lu}[\p{L}’-]*(?:,[^:.!?]*)?:\s*\p{L}/u
/** `The guarantees are called worthless by him`. */
const CALLED_BY =
  /\b(?:is|are|was|were|been|being) (?:called|named|termed|dubbed|branded|labelled|declared|pronounced|deemed) (?:an? |the )?[\p{L}-]+(?: [\p{L}-]+){0,3} by (?:him|her|them|\p{Lu})/u
/** `Putin said we shall`, with no "that" and somebody's "we" or "you". */
const SAID_WE = new RegExp(
  `${WHO}\\s+(?:said|says|answered|replied|thought|promised|vowed)\\s+(?:we|you)\\s+(?:shall|will|must|can|cannot|do|are|have|would)\\b`,
  'u',
)
/** `We shall see, Putin said.` */
const SAID_LAST = new RegExp(
  `(?:^|[.!?…]\\s+|\\p{Ll}\\s+)(?:We|You|Your|Our|Do not|Don’t|Let us|No|Never)\\b[^.!?…]*,\\s+(?:${WHO}\\s+(?:said|says|told|warned|answered|replied|added|growled|insisted)|(?:said|says)\\s+\\p{Lu}|according to\\s+\\p{Lu})`,
  'u',
)
/** `Putin – we shall see`, `Putin | we`, `Putin > we`. */
const BESIDE = new RegExp(`(?<![\\p{L}’-])\\p{Lu}[\\p{L}’-]*\\s+[–—|>-]\\s+${OPENS}\\b`, 'u')
/** `quote, we shall see, unquote`. */
const SPOKEN_MARKS = /\bquote\b.*\bunquote\b|,\s*(?:quote|verbatim)[,:]/i
/** Marks of emphasis of a plain text: no screen of ours sets them. */
const EMPHASIS = /(?<![\p{L}\p{N}])([*_]{1,2})\p{L}[^*_\n]{2,}\1(?![\p{L}\p{N}])/u
/** `Here is what Putin said.`, `Putin let it be known, we`: what comes next stands as the words. */
const LED_IN =
  /\b(?:[Hh]ere|[Tt]his)(?:’s| is| was) (?:exactly |just )?what \p{Lu}[\p{L}’ -]{0,40}?\b(?:said|says|told|answered|replied)\b|\blet it be known(?: that)?[,:]/u
/** Somebody said it, in another language than the story's. */
const FOREIGN_VERB =
  /\bwörtlich\b|\b(?:a dit|a déclaré|a répondu|disait|déclara|sagte|erklärte|antwortete|dijo|declaró|ha detto|disse)\b|сказал|заявил|ответил/iu

/** Each of them. */
export const TURNS_OF_PHRASE: readonly RegExp[] = [
  SHOUTED,
  WENT,
  REPLY,
  REPLY_CAME,
  TO_WHOM,
  CALLED_BY,
  SAID_WE,
  SAID_LAST,
  BESIDE,
  SPOKEN_MARKS,
  EMPHASIS,
  LED_IN,
  FOREIGN_VERB,
]
