import { fault } from '../../diagnostic.ts'
import { generatedItems } from '../../generated-items.ts'
import { error } from '../../rule.ts'

/** R807: an item that rewords a generated one keeps its line and its answer. */
export const answerAgainstSourcing = error('R807', (draft) => {
  const { file, yaml } = draft.lesson
  if (!file || file.items.length === 0) return []
  const generated = generatedItems(draft)
  return file.items.flatMap(({ id, line, answer }, at) => {
    const given = generated?.get(id)
    if (!given || (given.line === line && given.truth === answer)) return []
    const is = given.truth ? 'yes' : 'no'
    return [
      fault(
        yaml.at(['items', at, given.line === line ? 'answer' : 'line']),
        `"${id}" is about line "${given.line}", and by the sourcing its answer is ${is}`,
        'Keep both, change the sourcing, or give the item a name of its own.',
      ),
    ]
  })
})
