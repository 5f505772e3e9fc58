import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** A number as 2.0, but for one that is given to FLOAT. */
const WHOLE_FLOAT = /(?<![\w.])(?<!FLOAT\(\s*)\d+\.0+(?![\d.\w])/g
const QUOTED = /"[^"\n]*"/g
/** Between braces, or after a tilde or an equals sign: there ink calculates. */
const CALCULATED = /[{~=]/

/** R218: no number is written as one with a point that ink takes away. */
export const wholeFloat = error('R218', ({ script, files }) => {
  const sources = new Map([...files].map(([name, text]) => [name, text.split('\n')]))
  return script.ink.flatMap((line) => {
    const source = sources.get(line.file)?.[line.line - 1] ?? ''
    const raw = source
      .slice(0, line.comment ?? source.length)
      .replace(QUOTED, (text) => ' '.repeat(text.length))
    return [...raw.matchAll(WHOLE_FLOAT)]
      .filter(({ index }) => CALCULATED.test(raw.slice(0, index)))
      .map(({ 0: number, index }) =>
        fault(
          placeIn(line, index),
          `ink takes ${number} for the whole number ${Number(number)}, and divides without a remainder`,
          `Write FLOAT(${Number(number)}); a variable is declared as ${Number(number)} and set to that.`,
        ),
      )
  })
})
