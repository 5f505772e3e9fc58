/** How whoever tells a line is spoken of. */
export const teller = {
  /** A source as a sentence speaks of it. A name that begins with a possessor has no article. */
  called: (name: string) => (/^\S+[’']s /.test(name) ? name : `the ${name}`),
  gives: (called: string) => `as ${called} gives it`,
  /** Where a record's words are known only from who quotes them. */
  quoted: (what: string, by: string) => `${what}, quoted by ${by}`,
  /** The author's own text, where it is of no kind that has a name. */
  text: 'the author’s text',
  /** What any record of the event is, where none in particular is meant. */
  account: 'an account of the event',
  lines: 'as the account that it names has it',
  anybody: 'the teller',
}
