const THING =
  '(?:recordings?|transcripts?|transcriptions?|tapes?|stenogra\\w+|wiretap\\w*|intercepts?|minutes (?:of|taken)|memorandum of (?:the )?(?:telephone )?conversation|call logs?|audio|memcons?|note-?takers?|copy of the (?:call|conversation)|full text of the (?:call|conversation)|(?:protocol|log) of the (?:call|conversation)|eyewitness\\w*|(?:her|his|their|sides?) (?:own )?note(?:s|books?)|notes of the call|(?:written|signed|official|verbatim|full) minutes|(?:minutes|protocols?|logs?|notes|sound|memo(?:randum)?) (?:\\w+ )?of (?:the|this|that|their) (?:call|conversation|talk|meeting|exchange))'

/** What nothing on screen says of the event, in whatever text. */
export const ANYWHERE = new RegExp(
  `\\b(?:${THING}|verbatim|intercepted|overheard|eavesdropp\\w*|bugged|listen(?:s|ed) in|(?:took|takes|taken|wrote|written) (?:it |them |this |that )?down|on those lines|on the line|dictated|(?:heard|hears) (?:the|their|that) (?:call|conversation|talk)|access to the (?:call|conversation)|interpreters? (?:heard|kept|noted|told)|(?:someone|somebody|sources?|witness\\w*) (?:in the room|on the call|who (?:listened|heard|was there))|who (?:sat (?:in|beside|next to|with|by)|listened|was (?:there|present|on)|were (?:there|present|on)|took notes)|sat in on|(?:was|were|been|be) (?:read|played|shown) (?:it|the (?:call|words|lines|talk))|(?:read|played) (?:it|them|the (?:call|words|lines|talk)) to)\\b`,
  'i',
)

/** What a title, name or label does not say besides. */
export const IN_LABELS = new RegExp(
  `${ANYWHERE.source}|\\b(?:(?:off|over|from) the (?:wire|line|tape)|down the line|(?:[’']s?|the|their|his|her|signed|own) minutes(?! (?:before|after|that|until|passed|later|ago|of talk))|did (?:in fact |really |indeed )?(?:say|tell|promise|ask|answer|refuse)|record(?:ed|s? of (?:the|what))|taped|transcribed|words?[- ](?:for|by)[- ]words?|(?:exact|own|very) words|listened|leaked|live|minute by minute|straight from|to the letter|protocols?|really said|(?<!you )heard|(?:in|inside|from) the room|as it (?:went|happened|was said)|as they spoke|during the call|(?:was|is|were) (?:on the call|there)|sat in|confirm(?:s|ed|ing)?|verif\\w+|authentic\\w*|genuine|admit(?:s|ted|ting)?|prove[sdn]?|agreed?(?! and| or|, and)|complete|unabridged|in full)\\b`,
  'i',
)

/** Plain ways to deny it, each with what it denies. */
const DENIED = new RegExp(
  // "No doubt", "no less than", "not only" and the like assert.
  `\\b(?:no(?: (?:published|known|official))?|not (?:an? |the |from an? |from the )?|without (?:an? )?|nor (?:an? )?|neither (?:an? )?|never (?:an? )?|nobody(?: has| had)?(?: an?| the)?)\\s*(?:${IN_LABELS.source})`,
  'gi',
)
/** "Of a transcript, no word." */
const NOT_TOLD = new RegExp(`\\bof (?:an? |the )?(?:${THING}), (?:no word|nothing)`, 'gi')
const ASSERTED =
  /\b(?:no|not|without) (?:a |any |the )?(?:doubt|question|less|other than|only|just|merely)\b/i

/** The word by which a sentence claims a record; `null` where it only denies it, or speaks of none. */
export function recordClaimedIn(sentence: string, claim: RegExp): string | null {
  const rest = ASSERTED.test(sentence)
    ? sentence
    : sentence.replace(DENIED, ' ').replace(NOT_TOLD, ' ')
  return claim.exec(rest)?.[0] ?? null
}
