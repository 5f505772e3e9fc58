import { type Fault, fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { givenAway, isOwnPiece, saidToBeHers } from './pieces.ts'

/** R454: what a remark calls the author’s own stands under `own`, and what stands there is the author’s. */
export const ownAgainstRemark = error('R454', (draft) =>
  isEnglish(draft) && draft.story?.author ? [...inRemarks(draft), ...inNotes(draft)] : [],
)

function inRemarks(draft: Draft): Fault[] {
  const author = draft.story?.author?.name ?? ''
  return linesOf(draft, 'narration').flatMap(({ line, sourcing }): Fault[] => {
    const about = draft.sourcing.fitting.get(sourcing.of ?? '')
    if (!about || !('own' in about)) return []
    const told = sentencesOf(line.text).map(({ text }) => saidToBeHers(text, author))
    const pieces = told.flatMap((hers) => hers?.pieces ?? [])
    const missing = pieces.find((piece) => !about.own.some((own) => isOwnPiece(piece, own)))
    if (missing !== undefined && pieces.length > about.own.length)
      return [
        fault(
          wordsAt(line),
          `${shown(missing)} is called the author’s own, and stands under no own of "${sourcing.of}"`,
          'Add it to own, with its aspect and a note, or leave it out of the remark.',
        ),
      ]
    const alone = told.find((hers) => hers?.alone)
    if (!alone || about.own.length <= alone.pieces.length) return []
    return [
      fault(
        wordsAt(line),
        `the remark calls one thing alone the author’s own, and own of "${sourcing.of}" has ${about.own.length}`,
        'Name all that is the author’s own, or do not say that it is all.',
      ),
    ]
  })
}

const inNotes = (draft: Draft): Fault[] =>
  linesOf(draft, 'speech', 'quotation').flatMap(({ id, sourcing }) =>
    sourcing.own.flatMap(({ note }, i): Fault[] => {
      const whose = givenAway(draft, note)
      return whose === null
        ? []
        : [
            fault(
              draft.yaml.sourcing.at([id, 'own', i, 'note']),
              `this is the author’s own, and the note ${whose}`,
              'Say what is the author’s in it, or take it out of own.',
            ),
          ]
    }),
  )
