import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'

/** R603: a record of no side is neither a side's own nor the author's. */
export const recordWithoutParty = error('R603', (draft) => [...ofSides(draft), ...ofAuthor(draft)])

function ofSides({ story, sources, yaml }: Draft): Fault[] {
  const sides = Object.values(story?.parties ?? {}).map(({ name }) => name)
  return (story?.event.records ?? []).flatMap((record) => {
    const source = sources.fitting.get(record)
    if (source?.party !== 'third' || !sides.includes(source.issuer)) return []
    return [
      fault(
        yaml.sources.at([record, 'party']),
        `the record "${record}" is of no side, and "${source.issuer}" issued it`,
        'Give it the party that issued it: what it says counts for that side, and against it.',
      ),
    ]
  })
}

const ofAuthor = ({ story, yaml }: Draft): Fault[] =>
  (story?.event.records ?? []).flatMap((record, i) =>
    record === story?.author?.source
      ? [
          fault(
            yaml.story.at(['event', 'records', i]),
            `the author’s own text "${record}" is no record of the event`,
            'Take it out: whoever pieced the accounts together is no witness to them.',
          ),
        ]
      : [],
  )
