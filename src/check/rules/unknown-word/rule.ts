import { fault, shown } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R109: kinds, aspects, terms, grades and the like come from their closed lists. */
export const unknownWord = error('R109', ({ issues }) =>
  issues
    .filter(({ kind }) => kind === 'unknown-word')
    .map(({ file, path, given, allowed }) =>
      fault(
        file.at(path),
        `${shown(given)} is not one of the words that ${String(path.at(-1))} can be`,
        suggestion(given, allowed, 'word'),
      ),
    ),
)
