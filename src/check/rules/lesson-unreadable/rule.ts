import { error } from '../../rule.ts'

/** R801: the lesson file can be read as plain YAML, and names nothing twice. */
export const lessonUnreadable = error('R801', ({ lesson: { yaml } }) => [
  ...yaml.excess,
  ...yaml.syntax,
  ...yaml.unplain,
  ...yaml.repeated,
  ...yaml.reserved,
  ...yaml.escaped,
])
