import { choiceId } from '../../../script/index.ts'
import { placeIn, tagOf } from '../../../script/source/index.ts'
import { fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R313: a line comes after every choice. */
export const choiceToNowhere = error('R313', ({ script, exploration }) => {
  if (!exploration || exploration.faults.length > 0) return []
  const nowhere = exploration.choices.filter(({ id, leads }) => leads === 'nowhere' && id !== '')
  const names = new Set(nowhere.map(({ id }) => choiceId(id)))
  return [...names].map((name) => {
    const line = script.choices.find((choice) => tagOf(choice, 'id')?.value === name)
    return fault(
      line ? placeIn(line) : topOf(script.main ?? ''),
      `no line comes after the choice "${name}"`,
      'Let a line follow, in the choice itself or where it leads.',
    )
  })
})
