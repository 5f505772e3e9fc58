import { strayInCue } from '../../cues.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R422: the cue of a line of speech is the reporter's clause, and nothing of what is reported. */
export const contentInCue = error('R422', (draft) =>
  isEnglish(draft) ? linesOf(draft, 'speech').flatMap((sourced) => cueOf(draft, sourced)) : [],
)

function cueOf(draft: Draft, { line, sourcing, id }: SourcedLine<'speech'>): Fault[] {
  const stray = strayInCue(draft, line.text, [sourcing.content].flat())
  if (stray === null) return []
  return [
    fault(
      draft.yaml.sourcing.at([id, 'content']),
      `"${stray}" stands in the cue of "${id}", and seems to be part of what is reported`,
      'Let the content begin right after the clause of saying, and take in all that is reported.',
    ),
  ]
}
