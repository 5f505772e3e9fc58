import type { Line, Reconstruction } from '../reconstruction/index.ts'
import { tellerOf, words } from '../words/index.ts'
import { attestedBy, type OwnInShort } from './caption/caption-words.ts'
import { Tells } from './Tells.tsx'

interface BesideProps {
  line: Line
  work: Reconstruction
  /** The list says above all its rows who tells them: a row says only who is quoted. */
  told?: boolean
  withheld?: boolean
}

/** What stands by a line's words in a list: whose they are, and what attests them. */
export function Beside({ line, work, told = false, withheld = false }: BesideProps) {
  const attested = attestedBy(line, { work, clean: false, withheld })
  const tells = line.kind === 'quotation' || (line.kind === 'speech' && !told)
  return (
    <span class="beside">
      {tells && <Tells line={line} work={work} withheld={withheld} />}
      {tells && attested && ' · '}
      {attested && <span class="attested">{attested}</span>}
    </span>
  )
}

interface OwnKeyProps {
  work: Reconstruction
  /** Of one line: what in it is its teller's own. Else what the dotted underline marks anywhere. */
  line?: Line
  own?: OwnInShort
}

/** What is the teller's own and how it is marked, for those who see it. Nothing where no line has any. */
export function OwnKey({ work, line, own = ANYWHERE }: OwnKeyProps) {
  const isOne = line && 'passages' in line
  if (!isOne && !Object.values(work.sourcing).some((one) => 'own' in one && one.own[0])) return null
  const whose =
    isOne || work.story.author
      ? tellerOf(isOne ? line.passages : [], work).name
      : words.teller.anybody
  return (
    <span class="own-key" aria-hidden="true">
      {own.dotted && <span class="own">{words.caption.dotted}</span>}
      {words.caption.ownKey(whose, own.wholes, own.dotted)}
    </span>
  )
}

const ANYWHERE: OwnInShort = { dotted: true, wholes: [] }
