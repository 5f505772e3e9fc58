import type { Passage } from '../../../reconstruction/index.ts'
import { isQuoted } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { saysSilence } from '../../silence.ts'

/** R436: what a claim sums up of a record agrees with what it claims, and with the line it is about. */
export const claimAgainstStanding = error('R436', (draft) => {
  if (!draft.story || !isEnglish(draft)) return []
  const { records } = draft.story.event
  return linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap((claim, c) =>
      claim.passages.flatMap((passage, i) => {
        if (isQuoted(passage) || !records.includes(passage.source)) return []
        const why =
          saysSilence(claim.exact) && !saysSilence(passage.summary)
            ? 'the claim says that it is silent'
            : standing(draft.sourcing.fitting.get(sourcing.of ?? ''), passage)
        if (why === null) return []
        return [
          fault(
            draft.yaml.sourcing.at([id, 'claims', c, 'passages', i, 'summary']),
            `this summary of ${passage.source} does not fit: ${why}`,
            'Let claim, summary and support say the same of the record.',
          ),
        ]
      }),
    ),
  )
})

type Lines = Parameters<typeof linesOf>[0]['sourcing']['fitting']

/** How a summary stands against the support of the line that its narration is about. */
function standing(
  line: ReturnType<Lines['get']>,
  passage: Exclude<Passage, { exact: string }>,
): string | null {
  const how = line && 'support' in line ? ownOf(line.support, passage.source)?.how : undefined
  if (how === undefined) return null
  const silent = saysSilence(passage.summary)
  if (how === 'silent' && !silent) return 'on the line that this is about it is silent'
  return how !== 'silent' && silent ? 'on the line that this is about it is not silent' : null
}
