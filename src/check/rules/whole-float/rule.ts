import { type InkLine, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** A number as 2.0, but for one that is given to FLOAT. */
const WHOLE_FLOAT = /(?<![\w.])(?<!FLOAT\(\s*)\d+\.0+(?![\d.\w])/g
const QUOTED = /"[^"\n]*"/g
/** A condition or a value in braces. After a colon come words, and all is words where a bar parts it. */
const IN_BRACES = /\{[^{}:|]*(?=[:}])/g

const blank = (text: string): string => ' '.repeat(text.length)

/** A line of ink with all blanked that ink does not calculate, place for place. */
function calculatedIn({ kind }: InkLine, source: string): string {
  const code = source.replace(QUOTED, blank)
  if (kind === 'logic' || kind === 'declaration') return code
  let from = 0
  let calculated = ''
  for (const { 0: text, index } of code.matchAll(IN_BRACES)) {
    calculated += blank(code.slice(from, index)) + text
    from = index + text.length
  }
  return calculated
}

/** R218: no number is written as one with a point that ink takes away. */
export const wholeFloat = error('R218', ({ script, files }) => {
  const sources = new Map([...files].map(([name, text]) => [name, text.split('\n')]))
  return script.ink.flatMap((line) => {
    const source = sources.get(line.file)?.[line.line - 1] ?? ''
    const calculated = calculatedIn(line, source.slice(0, line.comment ?? source.length))
    return [...calculated.matchAll(WHOLE_FLOAT)].map(({ 0: number, index }) =>
      fault(
        placeIn(line, index),
        `ink takes ${number} for the whole number ${Number(number)}, and divides without a remainder`,
        `Write FLOAT(${Number(number)}); a variable is declared as ${Number(number)} and set to that.`,
      ),
    )
  })
})
