/** A number and what is counted, in English: “1 line”, “3 lines”. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small number as an English word, a larger one in digits: “eight”, “12”. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count)
