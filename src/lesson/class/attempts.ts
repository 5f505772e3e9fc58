import { codeFrom, type ResultFile } from '../result/result.ts'
import type { Gathered, HandedIn } from './gather.ts'

/** Which of the results under one code count. `each`: all do, as of so many pupils. */
export const COUNTED = ['last', 'first', 'each'] as const
export type Counted = (typeof COUNTED)[number]

/** A code under which more than one result came. */
export interface Repeated {
  readonly code: string
  readonly attempts: number
  /**
   * How many of them were begun apart: by one pupil who began again, or by pupils who chose one code. A
   * result says nothing by which to tell the two.
   */
  readonly begun: number
  /** The file whose result counts; `null` where each does. */
  readonly counted: string | null
  /**
   * Whether the files' dates give another order than the numbers that a browser puts into the names of
   * files of one name: a clock was wrong, or files were renamed.
   */
  readonly doubtful: boolean
}

/** What is counted of what was handed in. */
export interface ClassResults {
  readonly files: readonly ResultFile[]
  readonly repeated: readonly Repeated[]
}

/**
 * Chooses which results count. A result holds no time of day, so that the order of attempts is that of
 * their files: by the date of the file, then by the number that a browser put into its name, then as they
 * were dropped. A result without a code is nobody's second attempt. Codes that differ only in capitals or
 * in spaces are one pupil's, who typed it twice: it is shown as it was handed in first.
 */
export function countedOf({ handedIn }: Pick<Gathered, 'handedIn'>, which: Counted): ClassResults {
  const byCode = new Map<string, HandedIn[]>()
  for (const [at, one] of handedIn.entries()) {
    const code = sameCode(one.result.code)
    const key = code === '' ? `\t${at}` : code
    byCode.set(key, [...(byCode.get(key) ?? []), one])
  }
  const groups = [...byCode.values()].map((group) => [...group].sort(inOrder))
  const chosen = (group: readonly HandedIn[]): readonly HandedIn[] =>
    which === 'each' ? group : which === 'first' ? group.slice(0, 1) : group.slice(-1)
  return {
    files: groups.flatMap((group) => chosen(group).map(({ result }) => result)),
    repeated: groups
      .filter(({ length }) => length > 1)
      .map((group) => ({
        code: group[0]?.result.code ?? '',
        attempts: group.length,
        begun: new Set(group.map(({ result }) => result.pupil)).size,
        counted: which === 'each' ? null : (chosen(group)[0]?.name ?? null),
        doubtful: isDoubtful(group),
      })),
  }
}

/** What two ways to write one code have in common, alike in every language: “ Otter 7” and “otter 7”. */
const sameCode = (code: string): string => codeFrom(code).toLowerCase()

const inOrder = (a: HandedIn, b: HandedIn): number =>
  a.changed - b.changed || numberIn(a.name) - numberIn(b.name)

/** “otter (2).json” is a browser's third file of that name. */
const numberIn = (name: string): number => Number(/\((\d{1,4})\)\.\w+$/.exec(name)?.[1] ?? 0)

const isDoubtful = (group: readonly HandedIn[]): boolean =>
  group.some((one, at) => at > 0 && numberIn(one.name) < numberIn(group[at - 1]?.name ?? ''))
