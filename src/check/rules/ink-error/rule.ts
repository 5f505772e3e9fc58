import type { InkMessage } from '../../../script/compile/index.ts'
import { type BadInclude, type InkLine, namedTwice, placeIn } from '../../../script/source/index.ts'
import { type Fault, fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R201: the script compiles, and every file it includes is there. */
export const inkError = error('R201', ({ compiled, script, exploration, files }) => {
  const messages = compiled && !compiled.ok ? compiled.error : []
  const twice = namedTwice(script)
  const unplayable = exploration?.faults.filter(({ kind }) => kind === 'not-ink') ?? []
  return [
    ...script.includes.map(includeFault),
    ...messages
      .filter((message) => message.severity === 'error' && !isNamedTwice(message, twice))
      .map(({ file, line, message }) =>
        fault(
          { file, line: Math.max(line, 1), column: 1 },
          `ink: ${message.replace(/\s+/g, ' ').trim()}`,
          helpFor(files.get(file)?.split('\n')[line - 1] ?? ''),
        ),
      ),
    ...unplayable.map(({ what }) =>
      fault(topOf(script.main ?? ''), `ink: ${what}`, 'Mend the script.'),
    ),
  ]
})

function includeFault({ line, why }: BadInclude): Fault {
  const at = placeIn(line)
  if (why === 'repeated')
    return fault(at, `"${line.name}" is included a second time`, 'Include each file once.')
  return fault(
    at,
    `there is no file "${line.name}" in the story's folder`,
    'Name a file that ends in .ink and lies in this folder or below it.',
  )
}

/** Of names that stand for a knot and a variable, a rule of its own says more than ink does. */
const isNamedTwice = ({ file, line, message }: InkMessage, twice: readonly InkLine[]): boolean =>
  message.includes('already been used for a knot') &&
  twice.some((declared) => declared.file === file && declared.line === line)

const HYPHENED = /(?:^\s*=+|->)\s*(?:function\s+)?([\p{L}\p{N}_]+-[\p{L}\p{N}_-]+)/u

/** What to do about a line that ink does not take. */
function helpFor(line: string): string {
  const [, name] = HYPHENED.exec(line) ?? []
  if (!name)
    return 'Mend the script here; a mark that is meant as a word takes a backslash before it.'
  return `Ids have hyphens, and names of knots have none: write ${name.replaceAll('-', '_')}.`
}
