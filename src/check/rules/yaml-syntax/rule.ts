import { error } from '../../rule.ts'

/** R103: a YAML file can be read. */
export const yamlSyntax = error('R103', ({ yaml }) =>
  Object.values(yaml).flatMap(({ syntax }) => syntax),
)
