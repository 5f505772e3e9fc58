import {
  type Account,
  type Claim,
  type Line,
  plainText,
  type QuotedPassage,
  type Reconstruction,
  type SpokenLine,
} from '../reconstruction/index.ts'
import type { Basis, Item } from '../reconstruction/lesson/index.ts'
import {
  attributionOf,
  claimKindOf,
  presentationOf,
  standingShortOf,
  tellerOf,
  words,
} from '../words/index.ts'
import { lessonWords } from '../words/lesson/index.ts'

const say = lessonWords.feedback

/** One thing that an answer rests on. */
export interface Reason {
  /** Whose it is: “Kremlin readout (says so), our summary”. Empty for a remark of ours. */
  readonly name: string
  readonly text: string
  /** Whether the text is the source's own words, and stands as a quotation. */
  readonly quoted: boolean
  /** Why the record is graded so, outside our summary of it, with the sources that this rests on. */
  readonly why?: string
}

/** Why an item's answer is what it is. */
export interface Explanation {
  readonly verdict: string
  readonly reasons: readonly Reason[]
}

/** The answer to an item, from the sourcing. Strong words are masked with `clean`. */
export function explain(work: Reconstruction, line: Line, item: Item, clean: boolean): Explanation {
  return masked(explained(work, line, item), line, clean)
}

function masked({ verdict, reasons }: Explanation, line: Line, clean: boolean): Explanation {
  const mask = (text: string) => plainText(text, line.strong, clean)
  return {
    verdict: mask(verdict),
    // Edited words are nobody's exact words: they no longer stand as a quotation.
    reasons: reasons.map((reason) => {
      const text = mask(reason.text)
      return {
        ...reason,
        text,
        quoted: reason.quoted && text === reason.text,
        why: mask(reason.why ?? ''),
      }
    }),
  }
}

function explained(work: Reconstruction, line: Line, { question, truth }: Item): Explanation {
  switch (question.ask) {
    case 'own':
      return {
        verdict: `${truth ? lessonWords.yes : lessonWords.no}. ${question.why}`,
        reasons: [ours(`${say.restsOn}:`, namesOf(work, question.sources))],
      }
    case 'says':
      return question.basis
        ? claimExplained(work, question.party, question.basis, truth)
        : saysExplained(work, line, question.party, truth)
    case 'whose':
      return whoseExplained(work, line, truth)
    case 'named': {
      const { claim, basis } = question
      if (!basis) return namedExplained(work, line, claim, truth)
      return { verdict: truth ? say.namedYes : say.namedNo, reasons: basisReasons(work, basis) }
    }
  }
}

const ours = (name: string, text: string): Reason => ({ name, text, quoted: false })
const quoted = (work: Reconstruction, passage: QuotedPassage): Reason => ({
  name: say.passage(tellerOf([passage], work).work),
  text: passage.exact,
  quoted: true,
})

function accountReason(work: Reconstruction, account: Account): Reason {
  const { summary, why, sources } = account.support
  const name = `${account.source.name} (${standingShortOf(account, work)}), ${say.ourSummary}:`
  if (!why) return ours(name, summary)
  const names = namesOf(work, sources)
  const { restsOn, why: graded } = words.panel
  return { ...ours(name, summary), why: names ? `${why} ${restsOn}: ${names}` : `${graded} ${why}` }
}

/** What a side's accounts have of a line, each as a reason. Strong words are masked with `clean`. */
export const accountsOf = (
  work: Reconstruction,
  line: Line,
  party: string,
  clean: boolean,
): readonly Reason[] => {
  const accounts = 'accounts' in line ? line.accounts : []
  const reasons = accounts
    .filter(({ source }) => source.party === party)
    .map((account) => accountReason(work, account))
  return masked({ verdict: '', reasons }, line, clean).reasons
}

function saysExplained(
  work: Reconstruction,
  line: Line,
  party: string,
  truth: boolean,
): Explanation {
  const accounts = 'accounts' in line ? line.accounts : []
  const own = accounts.filter(({ source }) => source.party === party)
  const { name = party, adjective = party } = work.story.parties[party] ?? {}
  const silent = own.some(({ support }) => support.how === 'silent')
  return {
    verdict: truth ? say.saysYes(name) : say.saysNo(adjective, name),
    reasons: [
      ...own.map((account) => accountReason(work, account)),
      ...(!truth && silent ? [ours('', say.silence)] : []),
    ],
  }
}

/** Of a sentence that was made for the exercise. */
function claimExplained(
  work: Reconstruction,
  party: string,
  basis: Basis,
  truth: boolean,
): Explanation {
  const name = work.story.parties[party]?.name ?? party
  return {
    verdict: truth ? say.saysYes(name) : say.madeNo,
    reasons: [...basisReasons(work, basis), ours('', say.made)],
  }
}

const basisReasons = (work: Reconstruction, { why, sources }: Basis): Reason[] => [
  ours(`${namesOf(work, sources)}, ${say.ourSummary}:`, why),
]

const namesOf = (work: Reconstruction, sources: readonly string[]): string =>
  sources.map((id) => work.sources[id]?.name ?? id).join('; ')

function whoseExplained(work: Reconstruction, line: Line, truth: boolean): Explanation {
  const spoken = 'accounts' in line ? line : null
  const anchored = spoken?.passages ?? []
  const passages = anchored.map((passage) => quoted(work, passage))
  const verbatim = spoken?.accounts.find(({ support }) => support.how === 'verbatim')
  const yesOrNo = (verdict: string) => `${truth ? lessonWords.yes : lessonWords.no}: ${verdict}`
  if (verbatim)
    return {
      verdict: yesOrNo(fromAccount(verbatim, work)),
      reasons: [...passages, accountReason(work, verbatim)],
    }
  return {
    verdict: yesOrNo(say.fromAuthor(tellerOf(anchored, work).name)),
    reasons: [...passages, ...(spoken ? [ours('', presentationOf(spoken, work))] : [])],
  }
}

const fromAccount = ({ source, secondHand }: Account, work: Reconstruction): string =>
  secondHand === null
    ? say.fromAccount(source.name)
    : say.fromAccountSecondHand(source.name, tellerOf([{ source: secondHand }], work).work)

function namedExplained(
  work: Reconstruction,
  line: Line,
  claim: string | null,
  truth: boolean,
): Explanation {
  if (claim === null) return speakerNamed(work, line as SpokenLine, truth)
  const verdict = truth ? say.namedYes : say.namedNo
  const found = line.kind === 'narration' ? line.claims.find(({ exact }) => exact === claim) : null
  return { verdict, reasons: found ? claimReasons(work, found) : [] }
}

/** Of a whole quotation: who is quoted, by name or by office. */
function speakerNamed(work: Reconstruction, line: SpokenLine, truth: boolean): Explanation {
  const speaker = attributionOf(line, work)
  const source = line.speaker.record ? work.sources[line.speaker.record] : undefined
  return {
    verdict: truth ? say.namedSpeaker(speaker) : say.officeOnly(line.speaker.name),
    reasons: [
      ...(source ? [ours(source.name, words.terms[source.terms])] : []),
      ...line.passages.map((passage) => quoted(work, passage)),
    ],
  }
}

function claimReasons(work: Reconstruction, claim: Claim): Reason[] {
  return [
    ours('', say.kind(claimKindOf(claim, work))),
    ...claim.passages.map((passage) =>
      'exact' in passage
        ? quoted(work, passage)
        : ours(
            `${work.sources[passage.source]?.name ?? passage.source}, ${say.ourSummary}:`,
            passage.summary,
          ),
    ),
    ...(claim.note ? [ours('', claim.note)] : []),
  ]
}
