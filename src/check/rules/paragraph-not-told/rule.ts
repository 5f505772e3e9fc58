import { normalise, type QuotedPassage } from '../../../reconstruction/index.ts'
import { isVerbOfSaying } from '../../cues.ts'
import { type Fault, fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, sceneOf } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

/** R433: the lines of the event are those of its paragraph, all of them and no other. */
export const paragraphNotTold = error('R433', (draft) => {
  const paragraph = draft.story?.event.paragraph
  if (!paragraph || !draft.exploration || !knowsAllLines(draft)) return []
  const lines = linesOf(draft, 'speech', 'quotation').filter(
    ({ id }) => sceneOf(draft, id) === draft.story?.event.scene,
  )
  const passages = lines.flatMap(({ sourcing }) => sourcing.passages)
  const foreign = lines.flatMap(({ id, sourcing }): Fault[] =>
    sourcing.passages.slice(0, 1).some((passage) => isIn(passage, paragraph))
      ? []
      : [
          fault(
            draft.yaml.sourcing.at([id, 'passages', 0]),
            `"${id}" is a line of the event, and its passage is not in the event’s paragraph`,
            'Leave it out of the event’s scene, or correct event: paragraph: in story.yaml.',
          ),
        ],
  )
  return [...foreign, ...untold(draft, paragraph, passages)]
})

const isIn = ({ source, exact }: QuotedPassage, paragraph: QuotedPassage): boolean =>
  source === paragraph.source && normalise(paragraph.exact).includes(normalise(exact))

/** Sentences of the paragraph that say who speaks, and of which no line is made. */
function untold(
  draft: Draft,
  paragraph: QuotedPassage,
  passages: readonly QuotedPassage[],
): Fault[] {
  const told = passages.map(({ exact }) => normalise(exact))
  return sentencesOf(normalise(paragraph.exact))
    .map(({ text }) => text.trim())
    .filter((text) => hasCue(draft, text))
    .filter((text) => !told.some((exact) => text.includes(exact) || exact.includes(text)))
    .map((text) =>
      fault(
        draft.yaml.story.at(['event', 'paragraph', 'exact']),
        `no line of the event tells ${shown(text)}`,
        'Make a line of each sentence that gives somebody’s words, or correct the paragraph.',
      ),
    )
}

/** Whether a sentence names somebody of the cast right before a verb of saying. */
function hasCue({ story }: Draft, sentence: string): boolean {
  if (!story) return false
  const cast = namedIn(story.cast)
  return mentionsIn(sentence, cast).some(({ at }) => {
    const [, verb = ''] = /^[\p{L}\p{N}’'-]+\s+(\p{L}+)/u.exec(sentence.slice(at)) ?? []
    return isVerbOfSaying(verb)
  })
}
