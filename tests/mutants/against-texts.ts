import type { Random } from '../../src/lesson/questions/random.ts'
import { byRule, type Kind, ofAuthor } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces } from './story.ts'

const linksOf = ({ sources }: Pieces): { id: string; source: Data; link: Data }[] =>
  Object.entries<Data>(sources).flatMap(([id, source]) =>
    source.links.map((link: Data) => ({ id, source, link })),
  )

const letters = (text: string): string =>
  text
    .split(',')[0]
    ?.toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]/g, '') ?? ''

/** Whether an address has the name of whoever is said to publish there in it. */
const tellsPublisher = ({ address, publisher }: Data): boolean =>
  letters(publisher ?? '').length >= 5 &&
  letters(address.split('/')[2]).includes(letters(publisher))

/** Whether whoever publishes at a link is named beside another source or citation too. */
const isNamedElsewhere = ({ sources }: Pieces, { publisher }: Data): boolean =>
  Object.values<Data>(sources).some(({ issuer, citation }) =>
    [issuer, citation.publisher, citation['container-title']]
      .map((name) => letters(name ?? ''))
      .includes(letters(publisher)),
  )

const turned =
  (of: (pieces: Pieces) => Data[], change: (one: Data) => void) =>
  (pieces: Pieces, random: Random) => {
    const one = oneOf<Data>(of(pieces), random)
    if (!one) return null
    change(one)
    return one.id ?? one.text ?? 'changed'
  }

/** Ways with what was read, when, where and by whom, against what another file says of it. */
export const AGAINST_TEXTS: readonly Kind[] = [
  byRule(
    'an original without an address called read in full',
    turned(
      (pieces) =>
        linksOf(pieces).filter(
          ({ source, link }) =>
            link.role === 'original' && !link.address && link.seen !== 'full' && !source.note,
        ),
      ({ link }) => {
        link.seen = 'full'
      },
    ),
  ),
  byRule('about says that the originals were read', ({ story }, random) => {
    const text = oneOf(
      [
        'Of each account we read the original, whole.',
        'We have read the originals of the accounts.',
      ],
      random,
    )
    story.disclosure.about = [
      ...(story.disclosure.about ?? []),
      { heading: 'Reading', text, sources: [] },
    ]
    return text
  }),
  byRule('a report at a known address called its issuer’s original', (pieces, random) =>
    turned(
      (all) =>
        linksOf(all).filter(
          ({ source, link }) =>
            link.role === 'report' &&
            link.address &&
            tellsPublisher(link) &&
            letters(source.issuer) !== letters(link.publisher) &&
            isNamedElsewhere(all, link),
        ),
      ({ source, link }) => {
        link.role = 'original'
        link.publisher = source.issuer
      },
    )(pieces, random),
  ),
  byRule('a translation told as somebody’s own words', ({ story, sources }, random) => {
    const foreign = Object.values<Data>(story.cast).filter(({ name, record }) =>
      /in translation/.test(record ? name : ''),
    )
    const one = oneOf(foreign, random)
    if (!one) return null
    if (random() < 0.5) one.name = one.name.replace('in translation ', '')
    else sources[one.record].citation.language = story.language.slice(0, 2)
    return one.record
  }),
  ofAuthor(
    'words quoted from what nobody read',
    turned(
      ({ story, sources }) => sources[story.author.source].links,
      (link) => {
        link.seen = 'not-checked'
      },
    ),
  ),
  byRule('the last check brought up to date in one place', ({ story }) => {
    if (!JSON.stringify(story.scenes).includes('last checked')) return null
    story.checked = story.checked.replace(/^\d{4}/, (year: string) => `${Number(year) + 1}`)
    return story.checked
  }),
  byRule('a place given to a side whose place is not known', ({ story }, random) => {
    const side = story.scenes[story.event.scene].sides.RU
    const label = oneOf(['The Kremlin, his study', 'Sochi · from 11:35 p.m.'], random)
    if (!side || !label) return null
    side.label = label
    return label
  }),
  byRule('a copy published by a side', ({ story, sources, site }, random) => {
    const record = oneOf<string>(story.event.records, random)
    if (!record) return null
    site.publisher = {
      name: `${sources[record].issuer} Press Office`,
      corrections: 'mailto:press@paper.example',
    }
    return site.publisher.name
  }),
  byRule('a correction that attests a line', (pieces, random) => {
    const line = oneOf(
      linesOf(pieces, 'speech').filter(({ entry }) => {
        const hows = Object.values<Data>(entry.support ?? {}).map(({ how }) => how)
        return hows.length > 0 && hows.every((how) => how === 'silent' || how === 'consistent')
      }),
      random,
    )
    if (!line) return null
    const text = 'An official has since told us that the line is right.'
    pieces.story.corrections = [{ date: pieces.story.checked, line: line.id, text }]
    return line.id
  }),
  byRule('the other side said to have called, against a claim', ({ story, sourcing }, random) => {
    if (!JSON.stringify(sourcing).includes('asked for a call')) return null
    const party = oneOf(
      Object.keys(story.parties).filter((id) => id !== story.event.caller),
      random,
    )
    story.event.caller = party
    return party
  }),
  byRule(
    'who answered whom turned round in the lesson',
    turned(
      ({ lesson }) => (lesson.items ?? []).filter(({ ask }: Data) => /\banswered\b/.test(ask)),
      (item) => {
        item.answer = !item.answer
      },
    ),
  ),
  byRule(
    'a sentence made for the exercise called true',
    turned(
      ({ lesson }) =>
        (lesson.claims ?? []).filter(({ ask, answer }: Data) => ask === 'says' && !answer),
      (claim) => {
        claim.answer = true
      },
    ),
  ),
  byRule(
    'a sample that names no account given all points',
    turned(
      ({ lesson: { task } }) =>
        (task?.samples ?? [])
          .filter(({ points }: Data) => points === 1)
          .map((sample: Data) => ({ sample, rubric: task.rubric })),
      ({ sample, rubric }) => {
        sample.points = Math.max(...rubric.map(({ points }: Data) => points))
      },
    ),
  ),
]
