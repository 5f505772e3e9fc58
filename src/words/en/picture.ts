import type { Grade } from '../../reconstruction/index.ts'

/** Whose accounts a plate speaks of: “one American account”, “no American account”. */
export interface Accounts {
  readonly one: string
  readonly none: string
}

/** How a plate of each grade looks. */
export const looks = {
  full: 'fine',
  partial: 'middling',
  none: 'coarse',
  against: 'ruled and struck through',
} satisfies Record<Grade, string>

/** What it says of its side's accounts. */
export const says = {
  full: ({ one }: Accounts) => `at least ${one} says so`,
  partial: () => 'its side says something narrower, or close to it',
  divided: ({ one }: Accounts) => `${one} says so and another contradicts it`,
  none: ({ none }: Accounts) => `${none} we found gives this as said`,
  against: () => 'its side contradicts this',
}

/** How a plate looks, and what it says of its side's accounts on a line. */
export const picture = {
  looks,
  /** The plate of one side. @param adjective how its accounts are spoken of: “American” */
  plate(party: string, adjective: string, grade: Grade, divided: boolean): string {
    const accounts = { one: `one ${adjective} account`, none: `no ${adjective} account` }
    const said = says[divided ? 'divided' : grade](accounts)
    return `${party}’s plate is ${looks[grade]}: ${said}.`
  },
}
