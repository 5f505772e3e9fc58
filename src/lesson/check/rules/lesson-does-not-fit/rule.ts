import { fault, fitTo, suggestion } from '../../../../check/index.ts'
import { LessonFileSchema } from '../../../file/index.ts'
import type { LessonRule } from '../../rule.ts'

/** R802: the lesson file has the fields that a lesson has, each of its kind. */
export const lessonDoesNotFit: LessonRule = {
  code: 'R802',
  find({ yaml }) {
    if (!yaml.filled) return []
    const fitted = fitTo(LessonFileSchema, yaml.data)
    if (fitted.ok) return []
    return fitted.issues.map(({ kind, path, given, allowed, message }) =>
      kind === 'unknown-field'
        ? fault(
            yaml.atKey(path),
            `a lesson has no field "${given}"`,
            suggestion(given, allowed, 'field'),
          )
        : kind === 'missing-field'
          ? fault(yaml.at(path), `"${given}" is missing`, 'Add it here.')
          : fault(yaml.at(path), `this does not fit: ${message}`, 'Correct the value.'),
    )
  },
}
