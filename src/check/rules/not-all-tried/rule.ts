import { fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R316: the script has few enough paths that all can be tried. */
export const notAllTried = error('R316', ({ exploration, script }) =>
  exploration && !exploration.complete && exploration.faults.length === 0
    ? [
        fault(
          topOf(script.main ?? ''),
          'the script has more paths than could be tried, so not every line was checked',
          'Let choices come together again sooner, and count in fewer variables.',
        ),
      ]
    : [],
)
