import { fault } from '../../diagnostic.ts'
import { placeIn } from '../../ink/source.ts'
import { error } from '../../rule.ts'

/** R211: a knot and a variable have different names. */
export const oneNameTwice = error('R211', ({ script }) => {
  const knots = new Set(script.ink.filter(({ kind }) => kind === 'knot').map(({ name }) => name))
  return script.ink
    .filter(({ kind, name }) => kind === 'declaration' && name !== null && knots.has(name))
    .map((line) =>
      fault(
        placeIn(line),
        `"${line.name}" is the name of a knot as well`,
        'Rename one: at play such a script can call itself until it overflows.',
      ),
    )
})
