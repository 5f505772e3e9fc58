import type { ClaimKind } from '../../../reconstruction/index.ts'
import { isDeniedBefore } from '../../denial.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { evidenceOf } from '../../evidence.ts'
import { claimsOf } from '../../narrated.ts'
import { error } from '../../rule.ts'

const WEAK: readonly ClaimKind[] = [
  'rumour',
  'hearsay',
  'anonymous',
  'analysis',
  'imagination',
  'unsourced',
]
const FIRM =
  /(?<!un)(?:\bconfirm\w*|\bestablish(?:es|ed)\b|\bverif(?:y|ies|ied)\b|\bprove[nsd]?\b|\bproof\b|\bundoubtedly\b|\bundisputed\w*|\bcertainly\b|\bdefinitely\b|\bby all accounts\b|\b(?:everybody|everyone|all) (?:says?|knows?|agrees?)\b|\b(?:well|widely|generally) known\b|\bit is known\b|\bof course\b|\b(?:no|beyond(?: \w+)?|without) doubt\b|\bon (?:the )?record\b|\bofficially\b|\bfor (?:a fact|certain)\b|\badmit(?:s|ted)?\b|\battest\w*|\bdocuments? shows?\b)/i

/** R441: a claim of a weak kind has no word of confirmation. */
export const weakClaimConfirmed = error('R441', (draft) => {
  if (!isEnglish(draft)) return []
  return claimsOf(draft, ...WEAK).flatMap(({ claim, path, sentence }) => {
    const found = FIRM.exec(claim.exact)
    if (!found || isDenied(sentence, found[0])) return []
    if (evidenceOf(draft, claim).toLowerCase().includes(found[0].toLowerCase())) return []
    return [
      fault(
        draft.yaml.sourcing.at([...path, 'exact']),
        `this claim is ${claim.kind}, and "${found[0]}" makes it firmer`,
        'Leave the word out, or give the claim the kind and passages of what is confirmed.',
      ),
    ]
  })
})

/** Whether the word is denied within its clause: "nobody confirms", but not "not named, confirms". */
function isDenied(sentence: string, word: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(word))
  const clause = before.split(/[,;:—–]/).at(-1) ?? ''
  return isDeniedBefore(clause, clause.length)
}
