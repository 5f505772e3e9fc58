import { error } from '../../rule.ts'
import { tooMuch } from '../../too-much.ts'

/** R102: a file is of a size and depth that can be read in bounded time. */
export const unreadable = error('R102', ({ yaml, script, files }) => [
  ...Object.values(yaml).flatMap(({ excess }) => excess),
  ...script.excess.flatMap((name) => tooMuch(name, files.get(name) ?? '')),
])
