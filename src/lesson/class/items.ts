import type { ResultFile } from '../result/result.ts'

/** How a class answered one question. */
export interface ItemResult {
  readonly item: string
  readonly truth: boolean
  readonly answers: number
  /** How many were wrong: believed it although it is not so, or doubted it although it is. */
  readonly wrong: number
  /** How many of those who were wrong were at least 80 % sure. */
  readonly sureWrong: number
}

/** At least so sure is sure. */
const SURE = 80

/** Every question that was asked, the one that misled the largest share first. */
export function itemResults(files: readonly ResultFile[]): ItemResult[] {
  const byItem = new Map<string, ItemResult>()
  for (const { item, truth, said, sure } of files.flatMap(({ answers }) => answers)) {
    const so = byItem.get(item) ?? { item, truth, answers: 0, wrong: 0, sureWrong: 0 }
    const wrong = Number(said !== truth)
    byItem.set(item, {
      ...so,
      answers: so.answers + 1,
      wrong: so.wrong + wrong,
      sureWrong: so.sureWrong + (sure !== null && sure >= SURE ? wrong : 0),
    })
  }
  const share = ({ wrong, answers }: ItemResult): number => wrong / answers
  return [...byItem.values()].sort((a, b) => share(b) - share(a) || b.sureWrong - a.sureWrong)
}

/** What misled the class, by both kinds of error: what was believed and is not so, what was doubted and is. */
export interface Misled {
  readonly believed: readonly ItemResult[]
  readonly doubted: readonly ItemResult[]
}

/** The questions that misled most of a class. @param most of each kind of error */
export function misledIn(results: readonly ItemResult[], most: number): Misled {
  const wrong = results.filter((one) => one.wrong > 0)
  return {
    believed: wrong.filter(({ truth }) => !truth).slice(0, most),
    doubted: wrong.filter(({ truth }) => truth).slice(0, most),
  }
}
