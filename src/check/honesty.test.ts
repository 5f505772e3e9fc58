import { describe, expect, it } from 'vitest'
import { anchorsOf } from './anchors.ts'
import { check } from './check.ts'
import type { StoryFiles } from './draft.ts'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS, sha256, textsOf } from './fixture.ts'
import { lockPassages } from './lock.ts'

// Ways in which a story could look better attested than it is. Each starts from the good story.

const article = [
  'Brandt told Rey to keep the ferry running. Rey said, fine, then pay for the paint.',
  'And then, according to the Port Office, “both mayors wished each other a calm summer.”',
  'I heard of it at the baker’s. Going by what both town halls put out that evening, nobody slept.',
  'A deckhand on the late boat called the whole talk “a lot of weather.”',
  'Brandt called the ferry “a floating shed.” (She later called the word “unkind.”)',
  'Nobody in the harbour had expected quite so much noise about so little paint in one spring.',
].join('\n')

type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>

/** The good story with edits, its lock made anew, so that only what the edit means is found. */
function story(edits: Edits): StoryFiles {
  const files = goodFiles()
  for (const [name, changes] of Object.entries(edits))
    for (const [from, to] of changes) {
      const text = files.get(name) ?? ''
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
      files.set(name, text.replace(from, to))
    }
  const limits = files.get('story.yaml')?.replace('A: 70', 'A: 90') ?? ''
  files.set('story.yaml', limits)
  const anchors = anchorsOf(readDraft(files, OPTIONS))
  const A = lockPassages(anchors, article, '0'.repeat(32), sha256)
  return files.set('lock.json', JSON.stringify({ format: 1, note: '', sources: { A } }))
}

const codes = (edits: Edits): string[] => [
  ...new Set(check(story(edits), { ...OPTIONS, texts: textsOf(article) }).map(({ code }) => code)),
]

const narrated = (words: string, passage: string): Edits => ({
  'call.ink': [['That is all.', words]],
  'sourcing.yaml': [
    [
      'all: { kind: narration, ours: true }',
      `all:\n  kind: narration\n  claims:\n    - exact: ${JSON.stringify(words)}\n      kind: quoted\n      passages: [{ source: A, exact: ${JSON.stringify(passage)} }]`,
    ],
  ],
})

describe('words in quotation marks in narration', () => {
  it('may be what a passage quotes, with or without the comma that stands inside', () => {
    expect(
      codes(
        narrated('A “floating shed”, said Brandt.', 'Brandt called the ferry “a floating shed.”'),
      ),
    ).toEqual([])
  })

  it.each([
    ['curly', 'The talk was “a quarrel”.'],
    ['straight', 'The talk was "a quarrel".'],
    ['single', 'The talk was ‘a quarrel’.'],
    ['straight single', "The talk was 'a quarrel'."],
    ['angled', 'The talk was «a quarrel».'],
  ])('may not be words that nobody gives: %s', (_, words) => {
    expect(codes(narrated(words, 'called the whole talk “a lot of weather.”'))).toEqual(['R406'])
  })

  it('may not be the author’s words as if somebody had said them', () => {
    expect(
      codes(narrated('It was “so much noise”.', 'so much noise about so little paint')),
    ).toEqual(['R406'])
  })

  it('may be the author’s words as the author’s', () => {
    expect(
      codes(narrated('To Hale it was “so much noise”.', 'so much noise about so little paint')),
    ).toEqual([])
  })

  it('may not begin or end within a word, nor reach beyond what is quoted', () => {
    const passage = 'Brandt called the ferry “a floating shed.”'
    expect(codes(narrated('A “floating she”, said Brandt.', passage))).toEqual(['R406'])
    expect(codes(narrated('Brandt “called the ferry a floating shed”.', passage))).toEqual(['R406'])
    expect(codes(narrated('Brandt saw “the ferry “a floating shed””.', passage))).toContain('R406')
  })

  it('may not be ascribed to somebody whom the passage does not name', () => {
    expect(
      codes(
        narrated('Rey called it “a floating shed”.', 'Brandt called the ferry “a floating shed.”'),
      ),
    ).toEqual(['R407'])
    expect(
      codes(narrated('Brandt called it “unkind”.', '(She later called the word “unkind.”)')),
    ).toEqual(['R407'])
  })

  it('may not be left open', () => {
    expect(
      codes(
        narrated(
          'Brandt called it “a floating shed.',
          'Brandt called the ferry “a floating shed.”',
        ),
      ),
    ).toEqual(['R406'])
  })

  it('may name a work, and apostrophes are no quotation', () => {
    expect(
      codes(
        narrated('“A Call About the Ferry” tells it; the mayors’ clerks don’t.', 'nobody slept'),
      ),
    ).toEqual([])
  })
})

describe('words of speech', () => {
  it('may not be changed by a letter, a mark or a missing end', () => {
    for (const [from, to] of [
      ['keep the ferry running.', 'keep the ferry running!'],
      ['keep the ferry running.', 'keep the Ferry running.'],
      ['to keep the ferry running.', 'to keep the ferry run.'],
      ['pay for the paint.', 'pay for the paint'],
    ] as const) {
      const found = codes({ 'call.ink': [[from, to]] })
      expect(found.filter((code) => code === 'R401' || code === 'R402')).not.toEqual([])
    }
  })

  it('may not be given to whoever wants them', () => {
    expect(codes({ 'call.ink': [['# by:rey', '# by:narrator']] })).toEqual(['R319'])
    expect(codes({ 'call.ink': [['# by:rey', '# by:port-log']] })).toEqual(['R319'])
  })

  it('may not become a quotation by putting marks around them', () => {
    const found = codes({
      'call.ink': [
        ['Rey said, fine, then pay for the paint.', 'Rey said, “fine, then pay for the paint.”'],
      ],
      'sourcing.yaml': [
        [
          'kind: speech\n  presentation: unquoted-direct',
          'kind: quotation\n  presentation: direct',
        ],
        ['"fine, then pay for the paint."', '"“fine, then pay for the paint.”"'],
      ],
    })
    expect(found).toEqual(['R401', 'R404'])
  })
})

describe('a quotation line', () => {
  const shed = (by: string, words: string, passages: string, how = ''): Edits => ({
    'call.ink': [['That is all. # id:all # by:narrator', `${words} # id:all # by:${by}`]],
    'sourcing.yaml': [
      [
        'all: { kind: narration, ours: true }',
        `all:\n  kind: quotation\n  presentation: direct\n  content: "“unkind.”"\n  passages: [${passages}]${how}`,
      ],
    ],
  })
  const hers = '{ source: A, exact: "She later called the word “unkind.”" }'
  const words = 'She later called the word “unkind.”'

  it('needs somebody whom the passage names', () => {
    expect(codes(shed('brandt', words, hers))).toEqual(['R405'])
  })

  it('may not take the name from a passage that stands elsewhere', () => {
    const borrowed = `${hers}, { source: A, exact: "Rey said, fine" }`
    expect(codes(shed('rey', words, borrowed, '\n  speaker-by: previous-line'))).toEqual(['R405'])
  })

  it('may take the name from the passage around it, or from another passage', () => {
    const prefixed =
      '{ source: A, exact: "She later called the word “unkind.”", prefix: "Brandt called the ferry “a floating shed.” (" }'
    const second = `${hers}, { source: A, exact: "Brandt called the ferry" }`
    const shown = '\n  speaker-by: previous-line'
    for (const [passages, how] of [
      [prefixed, ''],
      [second, shown],
    ] as const) {
      expect(codes(shed('brandt', words, passages, how))).toEqual([])
      expect(codes(shed('rey', words, passages, how))).toEqual(['R405'])
    }
    expect(codes(shed('brandt', words, second))).toEqual(['R405'])
  })
})

describe('words of ours', () => {
  it('may not be a source’s, eight in a row', () => {
    const copied = 'Nobody in the harbour had expected quite so much noise.'
    expect(codes({ 'call.ink': [['That is all.', copied]] })).toEqual(['R416'])
  })

  it('may not have quotation marks in a summary, even around true words', () => {
    expect(
      codes({
        'sourcing.yaml': [
          [
            'summary: "The mayor asked that the boat go on."',
            'summary: "The mayor asked that the “ferry” go on."',
          ],
        ],
        'call.ink': [
          ['The mayor asked that the boat go on.', 'The mayor asked that the “ferry” go on.'],
        ],
      }),
    ).toEqual(['R408'])
  })

  it('may quote in a note what a passage of the line gives', () => {
    expect(
      codes({ 'sourcing.yaml': [['note: "The shrug is hers."', 'note: "The “fine” is hers."']] }),
    ).toEqual([])
    expect(
      codes({ 'sourcing.yaml': [['note: "The shrug is hers."', 'note: "The “well” is hers."']] }),
    ).toEqual(['R408'])
  })
})
