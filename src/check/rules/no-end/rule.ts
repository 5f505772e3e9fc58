import { fault, topOf } from '../../diagnostic.ts'
import { placeOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R314: from everywhere in the script an end can be reached. */
export const noEnd = error('R314', (draft) => {
  const { exploration, script } = draft
  if (!exploration?.complete || exploration.faults.length > 0) return []
  const help = 'Lead a path to -> END; a choice that stays (+) must not be the only way on.'
  if (!exploration.ends) return [fault(topOf(script.main ?? ''), 'no path comes to an end', help)]
  return [...new Set(exploration.trapped)].map((id) =>
    fault(placeOf(draft, id), `from the choices after "${id}" no path comes to an end`, help),
  )
})
