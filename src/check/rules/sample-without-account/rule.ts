import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sidesIn } from '../../sides.ts'

const ACCOUNT = /\b(?:accounts?|whose)\b/i

/** R812: where a rubric gives most points for naming an account, a sample that names none has fewer. */
export const sampleWithoutAccount = error('R812', (draft) => {
  const { file, yaml } = draft.lesson
  const { rubric = [], samples = [] } = file?.task ?? {}
  if (!isEnglish(draft)) return []
  const full = Math.max(0, ...rubric.map(({ points }) => points))
  if (!rubric.some(({ points, text }) => points === full && ACCOUNT.test(text))) return []
  return samples.flatMap(({ points, answer }, i) => {
    const names = [...(draft.story?.event.records ?? [])].map(
      (id) => draft.sources.fitting.get(id)?.issuer ?? '',
    )
    const isNamed =
      sidesIn(draft, answer).length > 0 ||
      names.some((name) => name !== '' && answer.includes(name.replace(/^The /, '')))
    if (points < full || isNamed) return []
    return [
      fault(
        yaml.at(['task', 'samples', i, 'points']),
        `this sample has all ${full} points, and names no account`,
        'Give it fewer points, or have it say whose account it tells.',
      ),
    ]
  })
})
