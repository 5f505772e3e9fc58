import { type Figure, isReached } from './figure.ts'
import type { Spread } from './spread.ts'

/** The figures as a table in Markdown: each with its bound, and what it was taken beside. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'reached', 'at most', 'measured: median (least to most)']
  const rows = figures.map((figure) => [
    figure.what,
    `${numberOf(figure.got)} ${figure.unit}${isReached(figure) ? '' : ' **missed**'}`,
    figure.most === null ? '' : `${figure.most} ${figure.unit}`,
    Object.entries(figure.measured)
      .map(([name, spread]) => `${name} ${wordsOf(spread)}`)
      .join('; '),
  ])
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const numberOf = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toFixed(2)))

const wordsOf = ({ median, least, most, count }: Spread): string =>
  count === 1 ? numberOf(median) : `${numberOf(median)} (${numberOf(least)} to ${numberOf(most)})`
