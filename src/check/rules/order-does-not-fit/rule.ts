import { carriersOf, lineOf } from '../../../reconstruction/index.ts'
import { exchangeOf } from '../../assemble-draft.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import { workOf } from '../../work.ts'

/** R330: an order is one record's, of lines of the event that this record carries. */
export const orderDoesNotFit = error('R330', (draft) => {
  const orders = draft.story?.event.orders ?? []
  if (orders.length === 0) return []
  const carriers = carriersByLine(draft)
  return orders.flatMap(({ record, lines }, i) => [
    ...ofNoRecord(draft, record, i),
    ...tooShort(draft, lines, i),
    ...(carriers ? lines.flatMap((_, j) => ofLine(draft, carriers, record, lines, [i, j])) : []),
  ])
})

function ofNoRecord({ story, yaml }: Draft, record: string, i: number): Fault[] {
  const records = story?.event.records ?? []
  if (records.includes(record)) return []
  const at = yaml.story.at(['event', 'orders', i, 'record'])
  return [fault(at, `the event has no record "${record}"`, suggestion(record, records, 'record'))]
}

function tooShort({ yaml }: Draft, { length }: readonly string[], i: number): Fault[] {
  if (length > 1) return []
  const at = yaml.story.at(['event', 'orders', i, 'lines'])
  return [fault(at, 'an order has two lines or more', 'Name the lines, the first told first.')]
}

/** The records that carry each line of the event; `null` where not all lines are known. */
function carriersByLine(draft: Draft): ReadonlyMap<string, readonly string[]> | null {
  const work = workOf(draft)
  const { exploration } = draft
  if (!work || !exploration || !knowsAllLines(draft)) return null
  return new Map(
    exchangeOf(work, exploration).map((id) => {
      const scripted = exploration.lines.get(id)
      const line = scripted && lineOf(work, scripted)
      const accounts = line?.ok && 'accounts' in line.value ? line.value.accounts : []
      return [id, carriersOf(accounts).map(({ record }) => record)]
    }),
  )
}

function ofLine(
  { story, yaml }: Draft,
  carriers: ReadonlyMap<string, readonly string[]>,
  record: string,
  lines: readonly string[],
  [i, j]: readonly [number, number],
): Fault[] {
  const id = lines[j] ?? ''
  const at = yaml.story.at(['event', 'orders', i, 'lines', j])
  const carried = carriers.get(id)
  if (!carried) {
    const help = suggestion(id, [...carriers.keys()], 'line')
    return [fault(at, `there is no line "${id}" in the event`, help)]
  }
  if (lines.indexOf(id) < j)
    return [fault(at, `"${id}" stands in one order twice`, 'Name it once.')]
  if (carried.includes(record) || !story?.event.records.includes(record)) return []
  const help = 'Name lines that the record says, or says in part: to others it can give no order.'
  return [fault(at, `the record "${record}" does not carry "${id}"`, help)]
}
