import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R802: the lesson file has the fields that a lesson has, each of its kind. */
export const lessonDoesNotFit = error('R802', ({ lesson: { yaml, issues } }) =>
  issues.map(({ kind, path, given, allowed, message }) =>
    kind === 'unknown-field'
      ? fault(
          yaml.atKey(path),
          `a lesson has no field "${given}"`,
          suggestion(given, allowed, 'field'),
        )
      : kind === 'missing-field'
        ? fault(yaml.at(path), `"${given}" is missing`, 'Add it here.')
        : fault(yaml.at(path), `this does not fit: ${message}`, 'Correct the value.'),
  ),
)
