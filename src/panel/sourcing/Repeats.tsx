import type { Account, Reconstruction, Source } from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'

interface RepeatsProps {
  source: Source
  work: Reconstruction
  /** Where it stands to a line: every record's account of that. */
  accounts?: readonly Account[]
}

/** Of a record that only repeats another: that it is no second witness, and whether the other was seen. */
export function Repeats({ source: { repeats }, work, accounts = [] }: RepeatsProps) {
  if (repeats === undefined) return null
  const { name } = tellerOf([{ source: repeats }], work)
  const unseen = accounts.some(
    ({ record, support }) => record === repeats && support.how === 'not-seen',
  )
  return <p class="aside">{words.panel.repeats(name, unseen)}</p>
}
