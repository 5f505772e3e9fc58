import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** Of a text of more words than this, a third at most is shipped. */
const SHORT = 300
const SHARE = 3

/** R508: the words that may be shipped of the author's text are limited, and to less than it has. */
export const limitTooLoose = error('R508', (draft) => {
  const { story, yaml } = draft
  if (!story) return []
  const { author } = story
  const help = 'Say how many words may be shipped: what a reader needs to judge each line, no more.'
  const missing =
    author && ownOf(story.limits, author.source) === undefined
      ? [
          fault(
            yaml.story.at(['limits']),
            `nothing limits how many words of ${author.source} are shipped`,
            help,
          ),
        ]
      : []
  const loose = Object.entries(story.limits).flatMap(([source, limit]) => {
    const words = wordsOf(draft, source)
    if (words === null || limit < (words > SHORT ? words / SHARE : words)) return []
    const what =
      limit < words
        ? `the limit of ${limit} words for ${source} is more than a third of the ${words} of its text`
        : `the limit of ${limit} words for ${source} is no limit: its text has ${words}`
    return [fault(yaml.story.at(['limits', source]), what, help)]
  })
  return [...missing, ...loose]
})

/** How many words a source's text has, by the text or the lock; `null` where neither knows. */
const wordsOf = ({ texts, lock }: Draft, source: string): number | null =>
  texts.get(source)?.words.length ?? ownOf(lock?.sources ?? {}, source)?.words ?? null
