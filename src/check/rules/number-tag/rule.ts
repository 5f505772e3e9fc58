import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R209: a number sign in words stays in the words. */
export const numberTag = error('R209', ({ script }) =>
  script.ink.flatMap((line) =>
    line.tags
      .filter(({ name }) => /^\d/.test(name))
      .map(({ name, column }) =>
        fault(
          placeIn(line, column),
          `ink takes "#${/^\d+/.exec(name)?.[0]}" for a tag, and drops it from the words`,
          'Write \\# for a number sign.',
        ),
      ),
  ),
)
