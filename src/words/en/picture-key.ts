import type { Grade } from '../../reconstruction/index.ts'
import { capital } from '../capital.ts'
import { type Accounts, looks, says } from './picture.ts'

const ANY: Accounts = { one: 'one of its accounts', none: 'none of its accounts' }

/**
 * What the picture means, of whatever line. Every place that explains it reads it here: the key, Help
 * and About. Apart from `picture`, which the first line needs.
 */
export const pictureKey = {
  title: 'How to read the picture',
  lead: (sides: number) =>
    `${sides === 1 ? 'The' : 'Each'} side is printed as finely as its own accounts support the line.`,
  wire: (sides: number) =>
    `The line between ${sides === 2 ? 'the two' : 'them'} grows noisier as the whole is less attested.`,
  none: 'There are no sides here, so no picture grades a line.',
  /** A plate of any side, by its grade. */
  grades: {
    full: `${capital(looks.full)}: ${says.full(ANY)}.`,
    partial: `${capital(looks.partial)}: ${says.partial()}; or ${says.divided(ANY)}.`,
    none: `${capital(looks.none)}: ${says.none(ANY)}.`,
    against: `${capital(looks.against)}: ${says.against()}.`,
  } satisfies Record<Grade, string>,
}
