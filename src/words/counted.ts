/** A number and what is counted, in English: “1 line”, “3 lines”. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`
