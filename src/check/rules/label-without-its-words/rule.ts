import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

/** What every label says, whatever it says beside it. */
const SENTENCES = ['Reconstructed.', 'No transcript has been published.']

/** R701: the label says that the work is reconstructed, and that no transcript is published. */
export const labelWithoutItsWords = error('R701', (draft) => {
  if (!draft.story || !isEnglish(draft)) return []
  const said = new Set(sentencesOf(draft.story.disclosure.label).map(({ text }) => text.trim()))
  const missing = SENTENCES.filter((sentence) => !said.has(sentence))
  if (missing.length === 0) return []
  return [
    fault(
      draft.yaml.story.at(['disclosure', 'label']),
      `the label does not say: ${missing.join(' ')}`,
      `Begin it with these two sentences: ${SENTENCES.join(' ')}`,
    ),
  ]
})
