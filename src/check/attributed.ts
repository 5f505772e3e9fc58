import { escapeRegExp } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { nameWords } from './known-names.ts'

// English: by what a sentence shows whose word it is.

const SAYS =
  '(?:say|says|said|write|writes|wrote|written|think|thinks|thought|argue|argues|argued|ask|asks|asked|wonder|wonders|wondered|add|adds|added|believe|believes|believed|feel|feels|felt|reckon|reckons|reckoned|picture|pictures|pictured|imagine|imagines|imagined|suppose|supposes|supposed|guess|guesses|guessed|expect|expects|expected|fear|fears|feared|hope|hopes|hoped|suspect|suspects|suspected|tell|tells|told|report|reports|reported|note|notes|noted|recall|recalls|recalled|remember|remembers|remembered|describe|describes|described|conclude|concludes|concluded|suggest|suggests|suggested|claim|claims|claimed|maintain|maintains|maintained|insist|insists|insisted|explain|explains|explained|speculate|speculates|speculated|call|calls|called|count|counts|counted|judge|judges|judged|doubt|doubts|doubted|consider|considers|considered|assume|assumes|assumed|estimate|estimates|estimated|put|puts|read|reads|warn|warns|warned|dream|dreams|dreamed|muse|muses|mused|liken|likens|likened|contend|contends|contended|sees|saw|holds|held)'
const BETWEEN =
  '(?:\\s+(?:has|had|also|then|now|once|herself|himself|too|even|still|would|could|might|can|does)){0,3}'
const THOUGHT =
  '(?:account|view|reading|eyes|mind|telling|opinion|judge?ment|words|guess|count|reckoning|imagination|article|column|piece|book|report|story|showing|understanding|analysis)'
const WORK =
  'the (?:author|article|reporter|writer|piece|column|report|book|letter|essay|journalist|historian|paper)'
const READERS =
  '(?:analysts?|observers?|experts?|commentators?|historians?|critics?|scholars?|diplomats?|some|many|others|people|a deckhand)'

/** Whether a sentence of narration says that the author, or somebody who reads the matter, says or thinks it. */
export function isAttributed({ story }: Draft, sentence: string): boolean {
  const names = nameWords(story?.author?.name ?? '')
    .filter((word) => word.length > 2)
    .map(escapeRegExp)
  const author = names.length > 0 ? `(?:${names.join('|')})` : '(?!)'
  const who = `(?:she|he|${author}|${WORK}|${READERS})`
  return [
    `\\b${who}${BETWEEN}\\s+${SAYS}\\b`,
    `\\b(?:${WORK}|${author}) (?:has|had|have|gives|gave|makes|made|dates)\\b`,
    `\\b${SAYS}\\s+(?:\\p{L}+\\s+)?(?:${author}|${WORK})\\b`,
    `\\b(?:by|in|to|on|for|at) (?:her|his|${author}[’']s?|(?:\\p{L}+\\s+)?${author}[’']s?|${WORK}[’']s) (?:own )?${THOUGHT}\\b`,
    `\\b(?:her|his|${author}[’']s?) (?:own )?(?:reading|guess|fear|view|thought|fancy|opinion|judge?ment|impression|hunch|analysis) (?:is|was|of|that)\\b`,
    `\\b(?:to|for) (?:her|him|${WORK}|(?:\\p{L}+\\s+)?${author})(?:,| (?:it|this|that|they|he|she|the|a|an|looks?|seems?|feels?)\\b)`,
    `\\b(?:seems?|seemed|looks?|looked|feels?|felt|strikes?|struck)(?: to)? (?:her|him|${author}|${WORK})\\b`,
    `\\baccording to (?:her|him|(?:\\p{L}+\\s+)?${author}|${WORK})\\b`,
    `\\bin ${WORK}\\b`,
    `\\bas (?:she|he|(?:\\p{L}+\\s+)?${author}|${WORK}) `,
  ].some((pattern) => new RegExp(pattern, 'iu').test(sentence))
}
