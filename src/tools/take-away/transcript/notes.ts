import {
  type Account,
  type Claim,
  type EventLine,
  entryOf,
  type NarrationLine,
  normalise,
  type Passage,
  type Reconstruction,
} from '../../../reconstruction/index.ts'
import {
  citationLine,
  claimKindOf,
  formAndTerms,
  standingOf,
  tellerOf,
  words,
} from '../../../words/index.ts'
import type { TakenLine } from '../take.ts'

/** What stands behind a line, under one head. */
export interface Note {
  readonly head: string
  readonly items: readonly string[]
}

/** What stands behind a line, in the order in which the panel has it. */
export function notesOf({ line, corrected }: TakenLine, work: Reconstruction): Note[] {
  const corrections = { head: words.about.corrections, items: corrected }
  return [...behind(line, work), corrections].filter(({ items }) => items.length > 0)
}

function behind(line: TakenLine['line'], work: Reconstruction): Note[] {
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return spokenNotes(line, work)
    case 'narration':
      return [{ head: words.panel.claims, items: claimItems(line, work) }]
    case 'account':
      if (line.of === null) return spokenNotes(line, work)
      return [
        {
          head: words.panel.record,
          items: [
            `${line.source.issuer}: ${citationLine(line.source, words.language)}.`,
            ...whyOf(line, work),
          ],
        },
      ]
    case 'direction':
      return [{ head: words.panel.direction, items: [words.panel.directionText] }]
  }
}

function spokenNotes(line: EventLine, work: Reconstruction): Note[] {
  const beside = line.passages.filter(({ exact }) => normalise(exact) !== normalise(line.text))
  const silent = line.accounts.some(({ support }) => support.how === 'silent')
  const unseen = line.accounts.some(({ support }) => support.how === 'not-seen')
  return [
    { head: words.panel.passage, items: beside.map((passage) => passageItem(passage, work)) },
    {
      head: words.panel.accounts,
      items: [
        ...line.accounts.map((account) => accountItem(account, work)),
        ...(silent ? [words.panel.silence] : []),
        ...(unseen ? [words.panel.notSeen] : []),
      ],
    },
    {
      head: words.panel.own(tellerOf(line.passages, work).name),
      items: line.own.map(({ aspect, exact, note }) =>
        [`${words.aspects[aspect]}: `, exact && `${exact} — `, note].filter(Boolean).join(''),
      ),
    },
  ]
}

/** “Washington: White House statement is silent (form, terms). Our summary.” and why. */
function accountItem(account: Account, work: Reconstruction): string {
  const { source, support } = account
  const party = entryOf(work.story.parties, source.party)?.name
  const standing = `${source.name} ${standingOf(account, work)} (${formAndTerms(source)}).`
  return [party && `${party}:`, standing, support.summary, ...whyOf(account, work)]
    .filter(Boolean)
    .join(' ')
}

function whyOf({ support: { why, sources } }: Account, work: Reconstruction): string[] {
  if (!why) return []
  const names = sources.map((id) => entryOf(work.sources, id)?.name ?? id)
  return names.length > 0
    ? [`${why} ${words.panel.restsOn}: ${names.join('; ')}.`]
    : [`${words.panel.why} ${why}`]
}

const claimItems = (line: NarrationLine, work: Reconstruction): string[] =>
  line.claims.length === 0
    ? [words.panel.claimsNone]
    : line.claims.map((claim) => claimItem(claim, work))

function claimItem(claim: Claim, work: Reconstruction): string {
  const passages = claim.passages.map((passage) => passageItem(passage, work))
  const from = passages.length > 0 ? `: ${passages.join('; ')}` : ''
  return [`${claim.exact} — ${claimKindOf(claim, work)}${from}.`, claim.note]
    .filter(Boolean)
    .join(' ')
}

/** A source's own words in quotation marks, or what it says, marked as our summary. */
function passageItem(passage: Passage, work: Reconstruction): string {
  const source = entryOf(work.sources, passage.source)
  const cited = source ? citationLine(source, words.language) : passage.source
  return 'exact' in passage
    ? `“${passage.exact}” (${cited})`
    : `${passage.summary} (${words.panel.toldInOurs}: ${cited})`
}
