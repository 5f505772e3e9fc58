import { isQuoted, passagesOf } from '../../anchors.ts'
import { fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

const ASKED =
  /^(?:[’\p{L}]+ ){0,3}?(?:(?:has|had) )?(?:asked for|requested|placed|made|proposed|sought) (?:a|the|this|that) (?:\p{L}+ )?call\b/iu

/** R714: the side that `event: caller:` lets ring is not another than the one that asked for the call. */
export const callerAgainstClaims = error('R714', (draft) => {
  const caller = draft.story?.event.caller
  if (caller === undefined || !isEnglish(draft)) return []
  const askers = askersOf(draft)
  if (askers.length === 0 || askers.some(({ party }) => party === caller)) return []
  const [{ text = '' } = {}] = askers
  return [
    fault(
      draft.yaml.story.at(['event', 'caller']),
      `the caller is ${caller}, and ${shown(text)} has another side ask for the call`,
      'Name the side that asked, tell in a claim who placed the call, or leave caller out.',
    ),
  ]
})

/** The sides whose persons our claims, or what they rest on, say placed or asked for the call. */
function askersOf(draft: Draft): { party: string; text: string }[] {
  const { story } = draft
  if (!story) return []
  const cast = namedIn(story.cast)
  const texts = linesOf(draft, 'narration').flatMap(({ id, sourcing }) => [
    ...sourcing.claims.map(({ exact }) => exact),
    ...passagesOf(id, sourcing).flatMap(({ passage }) =>
      isQuoted(passage) ? [] : [passage.summary],
    ),
  ])
  return texts.flatMap(sentencesOf).flatMap(({ text }) =>
    mentionsIn(text, cast).flatMap(({ members, at }) => {
      const rest = text.slice(at)
      const from = /^\S+\s+/.exec(rest)?.[0].length ?? rest.length
      if (!ASKED.test(rest.slice(from))) return []
      return members.flatMap((id) => {
        const party = story.cast[id]?.kind === 'person' ? story.cast[id]?.party : undefined
        return party === undefined ? [] : [{ party, text }]
      })
    }),
  )
}
