import type { CastMember } from '../../../reconstruction/index.ts'
import { anchorsOf } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { nameWords, personsIn, whoIn } from '../../known-names.ts'
import { error } from '../../rule.ts'

const WITNESS =
  /\b(?:interpreters?|translators?|stenographers?|witness\w*|operators?|aides?|eavesdroppers?)\b/i
const SECRET = new Set<string>(['background', 'deep-background', 'off-record'])

/** R327: the cast is named so that each voice is whose it is. */
export const voiceMisnamed = error('R327', (draft) =>
  Object.entries(draft.story?.cast ?? {}).flatMap(([id, member]) => {
    const why = misnaming(draft, id, member)
    if (why === null) return []
    return [
      fault(
        draft.yaml.story.at(['cast', id, 'name']),
        `"${id}" is misnamed: ${why}`,
        'A person has a name alone; an institution says who quotes it; an account has the name of its record; the narrator is nobody else.',
      ),
    ]
  }),
)

function misnaming(draft: Draft, id: string, member: CastMember): string | null {
  switch (member.kind) {
    case 'person':
      return ofPerson(member)
    case 'institution':
      return ofInstitution(draft, member) ?? ofSecret(draft, member)
    case 'account':
      return ofAccount(draft, member) ?? ofSecret(draft, member)
    case 'narrator':
      return ofNarrator(draft, id, member)
  }
}

function ofPerson({ name, record }: CastMember): string | null {
  if (record !== undefined) return 'a person speaks by no record'
  return /,(?!\s*(?:Jr|Sr)\b)/.test(name) ? 'a person’s name says nothing beside it' : null
}

/** An institution with a record says who quotes it; it is a person only in that person’s own source. */
function ofInstitution({ story, sources, ...draft }: Draft, member: CastMember): string | null {
  const { name, record } = member
  if (!story || record === undefined) return null
  const english = isEnglish({ story, sources, ...draft })
  const unquoted = english && story.author ? isUnquoted(name, story.author.name) : null
  if (unquoted !== null) return unquoted
  const person = personsIn(story.cast).find(({ words }) =>
    words.every((word) => nameWords(whoIn(name)).includes(word)),
  )
  if (!person) return null
  const source = sources.fitting.get(record)
  const by = [source?.issuer, ...(source?.citation.author ?? []).map(({ family }) => family)]
  const isTheirs = by.some((one) =>
    nameWords(one ?? '').some((word) => person.words.includes(word)),
  )
  return isTheirs && !story.event.records.includes(record)
    ? null
    : 'it is named like a person, and its record is not that person’s'
}

/** Whether a name leaves out that the author quotes it. Of a work without an author the record itself does. */
function isUnquoted(name: string, author: string): string | null {
  const [, ...beside] = name.split(',')
  const told = beside.join(' ')
  if (!/\bquoted\b/i.test(told)) return 'it does not say who quotes it'
  const surname = nameWords(author).at(-1) ?? ''
  return nameWords(told).includes(surname) ? null : 'it does not say that the author quotes it'
}

const ofAccount = ({ sources }: Draft, { name, record }: CastMember): string | null => {
  const source = sources.fitting.get(record ?? '')
  const isNamed = !source || whoIn(name).trim() === whoIn(source.name).trim()
  return isNamed ? null : `its record is called ${source.name}`
}

/** Who spoke on terms that keep the name back has none that no source gives. */
function ofSecret(draft: Draft, { name, record }: CastMember): string | null {
  const source = draft.sources.fitting.get(record ?? '')
  if (!source || !draft.story || !SECRET.has(source.terms)) return null
  const given = [
    ...anchorsOf(draft).map(({ passage }) => passage.exact),
    source.issuer,
    source.form,
    ...Object.values(draft.story.parties).flatMap((party) => [party.name, party.adjective]),
  ].flatMap(nameWords)
  const capitals = whoIn(name).match(/(?<=\s|^)\p{Lu}[\p{L}’-]*/gu) ?? []
  const stranger = capitals
    .slice(/^\p{Lu}\p{L}+ \p{Ll}/u.test(name) ? 1 : 0)
    .find((word) => nameWords(word).some((one) => !given.includes(one)))
  return stranger === undefined
    ? null
    : `its record is on ${source.terms}, and "${stranger}" is a name`
}

function ofNarrator({ story, sources }: Draft, id: string, { name }: CastMember): string | null {
  if (!story) return null
  if (Object.entries(story.cast).some(([other, { kind }]) => kind === 'narrator' && other < id))
    return 'there is another narrator'
  if (WITNESS.test(name)) return 'the narrator was not there'
  const others = [
    ...(story.author ? [story.author.name] : []),
    ...Object.values(story.parties).map((party) => party.name),
    ...Object.entries(story.cast).flatMap(([other, one]) =>
      other === id ? [] : [whoIn(one.name)],
    ),
    ...[...sources.fitting.values()].map(({ issuer }) => issuer),
  ]
  const words = nameWords(name)
  const somebody = others.find((other) => {
    const theirs = nameWords(other)
    return theirs.length > 0 && theirs.every((word) => words.includes(word))
  })
  return somebody === undefined ? null : `the narrator is not ${somebody}`
}
