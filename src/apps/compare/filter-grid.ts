import { yieldToMain } from '../../runtime/schedule/index.ts'
import { words } from '../../words/index.ts'
import { type Filter, type Grid, shownBy } from './filter.ts'

/** Rows that are changed in one go: more of twelve records take a slow processor over 50 ms. */
const ROWS_AT_ONCE = 20

/** Lets the reader choose what of the table is shown. What is not is hidden and stays where it is. */
export function filterGrid(): void {
  const form = document.querySelector<HTMLFormElement>('.grid-filters')
  if (!form) return
  const rows = [...document.querySelectorAll<HTMLElement>('.compare-row')]
  const head = [...document.querySelectorAll<HTMLElement>('.compare-head [data-record]')]
  const cells = rows.map((row) => [...row.querySelectorAll<HTMLElement>('li[data-record]')])
  const grid: Grid = {
    columns: (cells[0] ?? []).map(({ dataset: { record = '', party = '' } }) => ({
      record,
      party,
    })),
    rows: cells.map((row) =>
      row.map((cell) => cell.querySelector<HTMLElement>('.cell')?.dataset.how ?? ''),
    ),
  }
  let latest = 0
  const show = async () => {
    const shown = shownBy(grid, filterOf(form))
    latest += 1
    const mine = latest
    hide(head, shown.columns)
    const count = shown.rows.filter(Boolean).length
    const told = form.querySelector('output')
    if (told) told.value = words.compare.filters.shown(count, rows.length)
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const to = from + ROWS_AT_ONCE
      hide(rows.slice(from, to), shown.rows.slice(from, to))
      for (const row of cells.slice(from, to)) hide(row, shown.columns)
      await yieldToMain()
      // A later choice has begun from the top.
      if (mine !== latest) return
    }
  }
  form.hidden = false
  form.addEventListener('change', () => void show())
}

function filterOf(form: HTMLFormElement): Filter {
  const chosen = new FormData(form)
  const of = (name: string) => String(chosen.get(name) ?? '')
  return { party: of('party'), record: of('record'), how: of('how') }
}

/** Only what changes is written: the browser looks anew at whatever is. */
function hide(elements: readonly HTMLElement[], shown: readonly (boolean | undefined)[]): void {
  elements.forEach((element, at) => {
    if (element.hidden === Boolean(shown[at])) element.hidden = !shown[at]
  })
}
