import type { Account, Reconstruction } from '../../reconstruction/index.ts'
import { standingOf } from '../../words/index.ts'

interface StandingProps {
  account: Pick<Account, 'source' | 'support' | 'secondHand'>
  work: Reconstruction
  /** Where the record's own entry stands on the page. */
  href?: string | undefined
  bold?: boolean
}

/** How a record stands to a line, with its name. */
export function Standing({ account, work, href, bold = false }: StandingProps) {
  const { source } = account
  const name = href ? <a href={href}>{source.name}</a> : source.name
  return (
    <>
      {bold ? <b>{name}</b> : name} <span class="standing">{standingOf(account, work)}</span>
    </>
  )
}
