import { error } from '../../rule.ts'

/** R104: a YAML file says everything where it stands. */
export const plainYaml = error('R104', ({ yaml }) =>
  Object.values(yaml).flatMap(({ unplain }) => unplain),
)
