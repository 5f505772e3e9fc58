import type * as en from '../en/picture.ts'
import { de } from './grammar.ts'

/** How a plate of each grade looks. */
export const looks: typeof en.looks = {
  full: 'fina',
  partial: 'media',
  none: 'gruesa',
  against: 'rayada y tachada',
}

/** What it says of its side's accounts. */
export const says: typeof en.says = {
  full: ({ one }) => `al menos ${one} lo dice`,
  partial: () => 'su lado dice algo más limitado, o cercano',
  divided: ({ one }) => `${one} lo dice y otro lo contradice`,
  none: ({ none }) => `${none} que encontramos lo da como dicho`,
  against: () => 'su lado lo contradice',
}

/** How a plate looks, and what it says of its side's accounts on a line. */
export const picture: typeof en.picture = {
  looks,
  // An adjective would have to agree, and the story has it in its own language: the name stands for it.
  plate(party, _, grade, divided) {
    const accounts = { one: `un relato ${de(party)}`, none: `ningún relato ${de(party)}` }
    const said = says[divided ? 'divided' : grade](accounts)
    return `La plancha ${de(party)} es ${looks[grade]}: ${said}.`
  },
}
