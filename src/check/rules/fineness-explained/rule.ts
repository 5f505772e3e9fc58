import { assertionsIn } from '../../assertions.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const MEANS = /\bfine(?:ness)?\b[^.]*\bmeans?\b/i
/** What fineness means, however a side is called, and nothing after it. */
const MEANING = /\bFine means that (?:[\p{L}’-]+ )+says? so, not that it was so\.\s*$/iu
const OF_PRINT = /\b(?:print(?:ed|s)?|drawn|dots?|screens?|pictures?|plates?|halftones?)\b/i
const FINENESS = /\b(?:fine(?:ly|r|st|ness)?|coarse\w*|sharp\w*|clear(?:ly|er)?)\b/i
const A_SIDE = /\b(?:sides?|accounts?|support\w*)\b/i

/** R706: a text that explains how finely a side is printed says that this is that side’s word. */
export const finenessExplained = error('R706', (draft) => {
  if (!draft.story || !isEnglish(draft)) return []
  const { opening } = draft.story
  const told =
    opening === undefined || !MEANS.test(opening.sentence) || MEANING.test(opening.sentence)
      ? []
      : [
          fault(
            draft.yaml.story.at(['opening', 'sentence']),
            'the opening does not end by saying what fine means',
            'End it with: “Fine means that his side says so, not that it was so.”',
          ),
        ]
  const turned = assertionsIn(draft)
    .filter(
      ({ value, isLesson }) =>
        !isLesson &&
        ((OF_PRINT.test(value) && FINENESS.test(value)) ||
          /\bfine(?:ness)? means\b/i.test(value)) &&
        !A_SIDE.test(value),
    )
    .map(({ at }) =>
      fault(
        at,
        'this explains how finely somebody is printed, and not by whose word',
        'Say that it is as finely as that side’s own accounts support the line.',
      ),
    )
  return told.length > 0 ? told : turned
})
