import { byJudgement, byRule, type Kind, ofAuthor } from './kind.ts'
import { type Data, oneOf } from './story.ts'

const reworded = (
  holder: (story: Data) => Data,
  field: string,
  forms: readonly string[],
): Kind['change'] =>
  function change({ story }, random) {
    const form = oneOf(forms, random)
    if (!form) return null
    holder(story)[field] = form
    return form
  }

const FALSE = [
  'as recorded by a witness',
  'from the transcript',
  'verbatim',
  'word for word',
  'in their exact words',
]

/** Ways with what a work says of itself. */
export const LABELS: readonly Kind[] = [
  byRule(
    'the label given other words',
    reworded((story) => story.disclosure, 'label', ['The call.', 'From the official transcript.']),
  ),
  byRule('another label declared', ({ story }, random) => {
    const [field, value] = oneOf<[string, unknown]>(
      [
        ['reconstructed', false],
        ['reconstructed', 'in part'],
        ['published', 'transcript'],
        ['published', 'in full'],
      ],
      random,
    ) ?? ['published', 'transcript']
    story.disclosure[field] = value
    return `${field}: ${value}`
  }),
  byRule('a text beside the label says otherwise', ({ story }, random) => {
    const form = oneOf(
      [
        'Not reconstructed: the call itself.',
        'More than a reconstruction.',
        'Nothing in it is invented.',
        'The actual conversation of two presidents.',
        'What you hear is exactly what they said.',
        'The call as it took place.',
      ],
      random,
    )
    const field = oneOf(['statement', 'makers', 'report'], random)
    if (!form || !field) return null
    story.disclosure[field] += ` ${form}`
    return `${field}: ${form}`
  }),
  ofAuthor('the author’s credit claims a record', (pieces, random) =>
    reworded((story) => story.author, 'tells', FALSE)(pieces, random),
  ),
  byRule('the title line claims a record', (pieces, random) =>
    reworded((story) => story, 'subtitle', [
      'The call, word for word',
      'The recording of the call',
      'The verbatim record',
      'The transcript of a call',
    ])(pieces, random),
  ),
  ofAuthor('the method claims a record', (pieces, random) =>
    reworded((story) => story.author.method, 'summary', [
      'She worked from a recording.',
      'She was given the transcript.',
      'She listened to the tape.',
    ])(pieces, random),
  ),
  ofAuthor('the makers claim the author', (pieces, random) => {
    const { author } = pieces.story
    const issuer = pieces.sources[author.source].issuer
    return reworded((story) => story.disclosure, 'makers', [
      `Made with ${author.name}.`,
      `Made by ${issuer}.`,
      `Made in collaboration with ${author.name} and ${issuer}.`,
      `Authorised by ${author.name}.`,
    ])(pieces, random)
  }),
  ofAuthor('a text beside the makers gives somebody a part in it', (pieces, random) => {
    const { name } = pieces.story.author
    const form = oneOf(
      [
        `In cooperation with ${name}.`,
        `Approved by ${name}.`,
        `With the help of both sides.`,
        `With ${name}’s permission.`,
        `The official reconstruction.`,
      ],
      random,
    )
    const [holder, field] = oneOf<[Data, string]>(
      [
        [pieces.story, 'subtitle'],
        [pieces.story.author, 'tells'],
        [pieces.story.author.method, 'summary'],
        [pieces.story.disclosure, 'statement'],
      ],
      random,
    ) ?? [pieces.story, 'subtitle']
    if (!form) return null
    holder[field] += `. ${form}`
    return `${field}: ${form}`
  }),
  ofAuthor('access to a record claimed', (pieces, random) =>
    reworded((story) => story.author.method, 'summary', [
      'She had a copy of the call.',
      'She was given access to the conversation.',
      'Sources on the call read it to her.',
      'She saw the memcon.',
      'An interpreter kept it; the interpreters heard it so.',
    ])(pieces, random),
  ),
  byRule('a scene or side claims a record', (pieces, random) => {
    const scene = oneOf(Object.values<Data>(pieces.story.scenes), random)
    const form = oneOf(['The recording', 'Verbatim', 'From the transcript', 'The tape'], random)
    if (!scene || !form) return null
    scene.title = form
    return form
  }),
  byRule('another language given, and the title claims a record', ({ story }, random) => {
    const language = oneOf(['fr', 'de', 'ru', 'la'], random)
    if (!language) return null
    story.language = language
    story.subtitle = 'From the transcript.'
    return language
  }),
  byRule('the limit loosened', ({ story }, random) => {
    const [source] = Object.keys(story.limits ?? {})
    if (!source) return null
    story.limits[source] = 5_000 + Math.floor(random() * 10_000)
    return `${source}: ${story.limits[source]}`
  }),
  byRule('the limit dropped', ({ story }) => {
    if (!story.limits) return null
    story.limits = {}
    return 'none'
  }),
  byRule('hindsight not marked', ({ story }, random) => {
    const scene = oneOf(
      Object.values<Data>(story.scenes).filter(({ hindsight }) => hindsight),
      random,
    )
    if (!scene) return null
    delete scene.hindsight
    return scene.title
  }),
  byJudgement('the other side said to have called', ({ story }, random) => {
    const party = oneOf(
      Object.keys(story.parties).filter((id) => id !== story.event.caller),
      random,
    )
    if (!party) return null
    story.event.caller = party
    return party
  }),
  byJudgement('a lesson’s answer turned round', ({ lesson }, random) => {
    const item = oneOf<Data>(lesson.items ?? [], random)
    if (!item) return null
    item.answer = !item.answer
    return item.id
  }),
  byJudgement('the names of two parties swapped', ({ story }) => {
    const [one, other] = Object.values<Data>(story.parties)
    if (!one || !other) return null
    const held = one.name
    one.name = other.name
    other.name = held
    return `${one.name}, ${other.name}`
  }),
]
