import { placeIn, unescaped } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R214: the words of a line are always the same. */
export const varyingWords = error('R214', ({ script }) =>
  script.ink
    .filter(({ kind }) => kind === 'words' || kind === 'choice')
    .flatMap((line) => {
      const at = unescaped(line.raw, '{', 0, line.raw.length)
      if (at === -1) return []
      return [
        fault(
          placeIn(line, line.column + at),
          'braces in a line let its words vary, and its sourcing cannot vary with them',
          'Write each wording as a line with an id of its own, and choose between the lines.',
        ),
      ]
    }),
)
