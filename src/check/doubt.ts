// English: by what words a sentence shows that it is rumour, hearsay or of nobody named.

/** Whether a sentence says that whoever says it is not named. */
export const isUnnamed = (sentence: string): boolean =>
  /\b(?:sources?|unnamed|un-?identified|nameless|anonym\w+|familiar with|not named|not be named|names? (?:is |are |was |were )?withheld|not for attribution|nobody (?:whom )?(?:she|he|the \w+) names|without (?:a name|names|naming|being named)|(?:does|do|did|would|will) not (?:name|say who|be named)|declin\w+ to be (?:named|identified)|identified only)\b/i.test(
    sentence,
  )

const RUMOUR =
  'whisper\\w*|rumou?r\\w*|gossip\\w*|word (?:has|had) it|word (?:is|was|goes|went|got)|the story goes|murmur\\w*|talk of|hearsay|reportedly|allegedly|supposedly|unconfirmed|speculat\\w+|(?:some|people|they|many) (?:\\w+ )?say|it (?:is|was) said|(?:is|are|was|were) (?:said|rumou?red|reputed|alleged|supposed|believed|thought) (?:to|that)'

/** Whether a sentence says that it is a rumour. */
export const isRumoured = (sentence: string): boolean =>
  new RegExp(`\\b(?:${RUMOUR})\\b`, 'i').test(sentence)

/** Whether a sentence says that it is told at second hand. */
export const isHearsay = (sentence: string): boolean =>
  new RegExp(
    `\\b(?:${RUMOUR}|(?:is|are|was|were) (?:reported|understood) (?:to|that)|reputedly|second-?hand|hears?|heard|(?:was|were|been|is|are) told|told (?:her|him|them))\\b`,
    'i',
  ).test(sentence)
