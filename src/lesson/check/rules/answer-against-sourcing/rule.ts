import { fault } from '../../../../check/index.ts'
import type { LessonRule } from '../../rule.ts'

/** R807: an item that rewords a generated one keeps its line and its answer. */
export const answerAgainstSourcing: LessonRule = {
  code: 'R807',
  find: ({ file, yaml, generated }) =>
    (file?.items ?? []).flatMap(({ id, line, answer }, at) => {
      const given = generated.get(id)
      if (!given || (given.line === line && given.truth === answer)) return []
      const is = given.truth ? 'yes' : 'no'
      return [
        fault(
          yaml.at(['items', at, given.line === line ? 'answer' : 'line']),
          `"${id}" is about line "${given.line}", and by the sourcing its answer is ${is}`,
          'Keep both, change the sourcing, or give the item a name of its own.',
        ),
      ]
    }),
}
