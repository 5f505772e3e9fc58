import type { Story } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

const RECORD =
  /\b(?:record(?:ed|ings?)|tapes?|taped|transcripts?|transcribed|verbatim|word for word|(?:exact|own|very) words|stenogra\w+|overheard|listened|wiretap\w*|leaked|audio|eyewitness\w*)\b/i
const DENIED = /\b(?:no|not|none|never|nobody|without|neither|nor)\b/i

/** What longer texts may not claim either; they may speak of how others quote. */
const OF_THE_EVENT = /\b(?:the|a|an|this|our|its) (?:\w+ )?(?:recording|transcript|tape)s?\b/i

type Field = readonly [text: string | undefined, ...path: (string | number)[]]

/** R702: what the work says of itself claims no recording, transcript or exact words. */
export const claimsARecord = error('R702', (draft) => {
  if (!draft.story || !isEnglish(draft)) return []
  const { about, report } = draft.story.disclosure
  const longer: Field[] = [
    [report, 'disclosure', 'report'],
    ...about.map(({ text }, i): Field => [text, 'disclosure', 'about', i, 'text']),
  ]
  const texts = [
    ...fieldsOf(draft.story).map((field) => ({ field, claim: RECORD })),
    ...longer.map((field) => ({ field, claim: OF_THE_EVENT })),
  ]
  return texts.flatMap(({ field: [text, ...path], claim }) => {
    const found = sentencesOf(text ?? '').flatMap((sentence) => claimIn(sentence.text, claim) ?? [])
    const [word] = found
    if (word === undefined) return []
    return [
      fault(
        draft.yaml.story.at(path),
        `"${word}" here claims a record that there is not`,
        'Say what there is: accounts, and who pieced them together.',
      ),
    ]
  })
})

/** The word by which a sentence claims a record; `null` where it denies it, or says nothing of one. */
function claimIn(sentence: string, claim: RegExp): string | null {
  const found = claim.exec(sentence)
  return found && !DENIED.test(sentence.slice(0, found.index)) ? found[0] : null
}

const fieldsOf = ({
  title,
  subtitle,
  author,
  event,
  parties,
  cast,
  scenes,
  disclosure,
}: Story): Field[] => [
  [title, 'title'],
  [subtitle, 'subtitle'],
  [author.tells, 'author', 'tells'],
  [author.method.summary, 'author', 'method', 'summary'],
  [event.title, 'event', 'title'],
  [event.setting, 'event', 'setting'],
  [disclosure.label, 'disclosure', 'label'],
  [disclosure.statement, 'disclosure', 'statement'],
  [disclosure.makers, 'disclosure', 'makers'],
  ...Object.entries(parties).map(([id, { name }]): Field => [name, 'parties', id, 'name']),
  ...Object.entries(cast).map(([id, { name }]): Field => [name, 'cast', id, 'name']),
  ...Object.entries(scenes).flatMap(([id, { title: scene, dateline, sides }]): Field[] => [
    [scene, 'scenes', id, 'title'],
    [dateline, 'scenes', id, 'dateline'],
    ...Object.entries(sides ?? {}).map(
      ([party, { label }]): Field => [label, 'scenes', id, 'sides', party, 'label'],
    ),
  ]),
]
