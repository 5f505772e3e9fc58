import { renderToString } from 'preact-render-to-string'
import { Compare } from '../../src/panel/index.ts'
import { STANDINGS } from '../../src/reconstruction/index.ts'
import { madeEvent } from '../../src/testing/made-event.ts'

/** How large the table is. */
export const LARGE = { lines: 500, records: 12 } as const

/** As long as a summary of ours is. */
const SUMMARY =
  'The ferry was spoken of, and that it would sail on Sunday or not at all; of the slip nothing was said.'

/**
 * Compare's page with the table of a made event in place of its own.
 * @param page the page as it was built, as HTML. Throws where it holds no comparison.
 */
export function largeTable(page: string): string {
  const names = Array.from({ length: LARGE.records }, (_, at) => `R${at}`)
  const { work, lines } = madeEvent({
    parties: { a: 'Ardan', b: 'Belm', c: 'Corro' },
    records: Object.fromEntries(names.map((name, at) => [name, 'abc'[at % 3] ?? 'a'])),
    standings: Array.from({ length: LARGE.lines }, (_, line) =>
      Object.fromEntries(
        names.map((name, at) => [name, STANDINGS[(line + at) % STANDINGS.length] ?? 'silent']),
      ),
    ),
  })
  const said = lines.map((line) => ({
    ...line,
    accounts: line.accounts.map((one) => ({
      ...one,
      support: { ...one.support, summary: SUMMARY },
    })),
  }))
  const made = renderToString(
    <Compare work={work} lines={said} clean={false} level={1} home="./" />,
  )
  const [head, , rest] = page.split(/(<main[^>]*>)/)
  const foot = rest?.split('</main>')[1]
  if (head === undefined || foot === undefined) throw new Error('the page has no main element')
  return `${head}<main class="text-page text-page-wide" id="compare">${made}</main>${foot}`
}
