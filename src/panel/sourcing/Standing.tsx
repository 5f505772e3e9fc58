import type { Account } from '../../reconstruction/index.ts'
import { hedgeOf, words } from '../../words/index.ts'

interface StandingProps {
  account: Pick<Account, 'source' | 'support' | 'secondHand'>
  /** Where the record's own entry stands on the page. */
  href?: string | undefined
  bold?: boolean
}

/** How a record stands to a line, with its name; before it, from whom its words are known. */
export function Standing({ account, href, bold = false }: StandingProps) {
  const { source, support } = account
  const hedge = hedgeOf(account)
  const name = href ? <a href={href}>{source.name}</a> : source.name
  return (
    <>
      {hedge !== '' && <span class="hedge">{hedge} </span>}
      {bold ? <b>{name}</b> : name} <span class="standing">{words.standings[support.how]}</span>
    </>
  )
}
