import type { LessonRule } from '../../rule.ts'

/** R801: the lesson file can be read as plain YAML, and names nothing twice. */
export const lessonUnreadable: LessonRule = {
  code: 'R801',
  find: ({ yaml }) => [
    ...yaml.excess,
    ...yaml.syntax,
    ...yaml.unplain,
    ...yaml.repeated,
    ...yaml.reserved,
    ...yaml.escaped,
  ],
}
