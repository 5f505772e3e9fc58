import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R210: words are set apart by single spaces, as ink will print them. */
export const runOfSpaces = error('R210', ({ script }) =>
  script.ink
    .filter(({ kind }) => kind === 'words' || kind === 'choice')
    .flatMap((line) => {
      const at = line.raw.search(/[ \t]{2,}|\t/)
      if (at === -1) return []
      return [
        fault(
          placeIn(line, line.column + at),
          'ink collapses this run of spaces to one',
          'Leave one space. Where the source has a wider gap, one space stands for it.',
        ),
      ]
    }),
)
