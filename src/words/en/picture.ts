import type { Grade } from '../../reconstruction/index.ts'

/** Whose accounts a plate speaks of: “one American account”, “no American account”. */
interface Accounts {
  readonly one: string
  readonly none: string
}

/** How a plate of each grade looks. */
const looks = {
  full: 'fine',
  partial: 'middling',
  none: 'coarse',
  against: 'ruled and struck through',
} satisfies Record<Grade, string>

/** What it says of its side's accounts. */
const says = {
  full: ({ one }: Accounts) => `at least ${one} says so`,
  partial: () => 'its side says something narrower, or close to it',
  divided: ({ one }: Accounts) => `${one} says so and another contradicts it`,
  none: ({ none }: Accounts) => `${none} we found gives this as said`,
  against: () => 'its side contradicts this',
}

const ANY: Accounts = { one: 'one of its accounts', none: 'none of its accounts' }

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * What the picture means. Every place that explains it reads it here: the panel of a line, the key,
 * Help and About.
 */
export const picture = {
  title: 'How to read the picture',
  lead: 'Each side is printed as finely as its own accounts support the line.',
  wire: 'The line between the two grows noisier as the whole is less attested.',
  looks,
  /** A plate of any side, by its grade. */
  grades: {
    full: `${capital(looks.full)}: ${says.full(ANY)}.`,
    partial: `${capital(looks.partial)}: ${says.partial()}; or ${says.divided(ANY)}.`,
    none: `${capital(looks.none)}: ${says.none(ANY)}.`,
    against: `${capital(looks.against)}: ${says.against()}.`,
  } satisfies Record<Grade, string>,
  /** The plate of one side. @param adjective how its accounts are spoken of: “American” */
  plate(party: string, adjective: string, grade: Grade, divided: boolean): string {
    const accounts = { one: `one ${adjective} account`, none: `no ${adjective} account` }
    const said = says[divided ? 'divided' : grade](accounts)
    return `${party}’s plate is ${looks[grade]}: ${said}.`
  },
}
