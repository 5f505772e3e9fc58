import { fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R201: the script compiles, and every file it includes is there. */
export const inkError = error('R201', ({ compiled, script, exploration }) => {
  const messages = compiled && !compiled.ok ? compiled.error : []
  const unplayable = exploration?.faults.filter(({ kind }) => kind === 'not-ink') ?? []
  return [
    ...script.includes,
    ...messages
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) =>
        fault(
          { file, line: Math.max(line, 1), column: 1 },
          `ink: ${message.replace(/\s+/g, ' ').trim()}`,
          'Mend the script here; a mark that is meant as a word takes a backslash before it.',
        ),
      ),
    ...unplayable.map(({ what }) =>
      fault(topOf(script.main ?? ''), `ink: ${what}`, 'Mend the script.'),
    ),
  ]
})
