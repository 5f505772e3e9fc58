import { placeIn, tagOf } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R306: no two choices have one id. */
export const repeatedChoiceId = error('R306', ({ script }) => {
  const first = new Map<string, string>()
  return script.choices.flatMap((line) => {
    const id = tagOf(line, 'id')
    if (!id?.value) return []
    const known = first.get(id.value)
    if (known === undefined) {
      first.set(id.value, `${line.file}:${line.line}`)
      return []
    }
    return [
      fault(
        placeIn(line, id.column),
        `the id "${id.value}" is that of another choice, at ${known}`,
        'Give each choice an id of its own.',
      ),
    ]
  })
})
