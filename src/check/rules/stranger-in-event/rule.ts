import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf, sceneOf, wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

const OF_THE_PICTURE = /\b(?:drawn|drawings?|pictures?|plates?|printed|dots?|stage|screen)\b/i

/** R325: between the lines of the event stands nothing that would look like a part of it. */
export const strangerInEvent = error('R325', (draft) => {
  const scene = draft.story?.event.scene
  const lines = linesOf(draft, 'narration', 'direction')
  return lines
    .filter(({ id }) => scene !== undefined && sceneOf(draft, id) === scene)
    .flatMap((sourced) => {
      const why = strangeness(draft, sourced)
      if (why === null) return []
      return [
        fault(
          wordsAt(sourced.line),
          `"${sourced.id}" stands in the event, and ${why}`,
          'In the event stand its lines, the accounts of them, and remarks of which each claim says whose it is. Tell the rest in another scene.',
        ),
      ]
    })
})

/** Why a line between those of the event could be taken for an act in it; `null` where it cannot. */
function strangeness(
  draft: Draft,
  { line, sourcing }: ReturnType<typeof linesOf<'narration' | 'direction'>>[number],
): string | null {
  if (sourcing.kind === 'narration') return sourcing.ours ? 'is ours without any claim' : null
  if (sourcing.of === undefined) return 'is a direction about none of its lines'
  return isEnglish(draft) && !OF_THE_PICTURE.test(line.text)
    ? 'is a direction about something else than the picture'
    : null
}
