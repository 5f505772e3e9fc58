/** What a block in braces over several lines is: its branches begin with a condition, or with their words. */
export type Block = 'condition' | 'sequence'

const SEQUENCE = /^\s*(?:stopping|cycle|once|shuffle(?:\s+(?:once|stopping))?)\s*:/

/** The blocks that are open where a file is read line by line. */
export class Blocks {
  readonly #open: Block[] = []

  /** The one that the next line stands in; `null` outside of all. */
  get innermost(): Block | null {
    return this.#open.at(-1) ?? null
  }

  /** Goes past a line. */
  pass(code: string): void {
    const plain = code.replace(/\\./g, '  ')
    for (const { 0: brace, index } of plain.matchAll(/[{}]/g)) {
      if (brace === '}') this.#open.pop()
      else this.#open.push(SEQUENCE.test(plain.slice(index + 1)) ? 'sequence' : 'condition')
    }
  }
}

const BRANCH: Readonly<Record<Block, RegExp>> = {
  // A condition holds no tag: a colon behind a # is the tag's own.
  condition: /^\s*-(?!>)[^:#]*:\s*/,
  sequence: /^\s*-(?!>)\s*/,
}

/** Where the words of a block's branch begin on the line that it begins with; `null` where it has none. */
export function branchAt(code: string, block: Block): number | null {
  const [head] = BRANCH[block].exec(code) ?? []
  if (head === undefined || code.slice(head.length).trim() === '') return null
  return head.length
}

const WHOLE = /^(\s*\{[^{}|:#]*:\s*)([^{}|]*[^{}|\s])\s*\}\s*$/

/**
 * A whole line with its tags in braces, said or left out by a condition: its words never vary. `null` for
 * anything else, and where a tag stands outside.
 */
export function wholeInBraces(code: string): { from: number; to: number } | null {
  const [, head = '', words = ''] = WHOLE.exec(code) ?? []
  if (!words.includes('#')) return null
  return { from: head.length, to: head.length + words.length }
}
