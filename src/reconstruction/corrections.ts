import type { Reconstruction } from './line.ts'
import type { Story } from './schema.ts'

/** Something that was wrong and is mended. */
export type Correction = Story['corrections'][number]

/** What was corrected of a line, as the story has it. @param line its id */
export const correctionsOf = (
  { story }: Pick<Reconstruction, 'story'>,
  line: string,
): Correction[] => story.corrections.filter((one) => one.line === line)
