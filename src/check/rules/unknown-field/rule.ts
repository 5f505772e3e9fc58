import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R107: a file has only the fields that are known. */
export const unknownField = error('R107', ({ issues }) =>
  issues
    .filter(({ kind }) => kind === 'unknown-field')
    .map(({ file, path, given, allowed }) =>
      fault(
        file.atKey(path),
        `there is no field "${given}" here`,
        suggestion(given, allowed, 'field'),
      ),
    ),
)
