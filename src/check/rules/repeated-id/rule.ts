import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R302: no two lines have one id. */
export const repeatedId = error('R302', ({ script }) => {
  const first = new Map<string, string>()
  return script.lines.flatMap(({ ink, id }) => {
    if (!id?.value) return []
    const known = first.get(id.value)
    if (known === undefined) {
      first.set(id.value, `${ink.file}:${ink.line}`)
      return []
    }
    return [
      fault(
        placeIn(ink, id.column),
        `the id "${id.value}" is that of another line, at ${known}`,
        'Give each line an id of its own.',
      ),
    ]
  })
})
