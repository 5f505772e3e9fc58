import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { MASK } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { fixture, fixtureLine, fixtureLines } from '../fixture.ts'
import { Announcer } from './Announcer.tsx'
import { Caption } from './Caption.tsx'
import { Choices } from './Choices.tsx'
import { Controls } from './Controls.tsx'
import { announcement, attestedBy, markOf, ownSentence } from './caption-words.ts'
import { Ticks } from './Ticks.tsx'

const open = { work: fixture, clean: false, withheld: false }
const caption = (id: string, view: typeof open & { marksOwn?: boolean } = open) =>
  renderToString(<Caption line={fixtureLine(id)} {...view} />)

describe('the caption', () => {
  it('keeps the reporter’s cue apart from what is reported', () => {
    const html = caption('disputed')
    expect(html).toContain('<span class="cue"><span>Envoy Lund said that</span></span>')
    expect(html).toContain('<span class="content"><span>the pier was sold.</span></span>')
    expect(html).toContain('as Tom Abel tells it')
  })

  it('keeps cue and content in their order where the cue stands within', () => {
    expect(caption('halves')).toMatch(/The ferry,.*said Envoy Orr,.*is ours/)
  })

  it('always says what it is', () => {
    for (const line of fixtureLines) expect(markOf(line, fixture)).not.toBe('')
    expect(caption('both')).toContain('Reconstructed. No transcript has been published.')
    expect(caption('b1-on-cursed')).toContain('Our summary of an account. The picture is reconstr')
    expect(caption('aside-on-cursed')).toContain(
      'Our remark on a line. The picture is reconstructed.',
    )
    expect(caption('later')).toContain('A paraphrase from the article, not a quotation.')
    expect(caption('sunk')).toContain('Written afterwards. Not in the article.')
  })

  it('puts an account under its record’s name, as our summary', () => {
    expect(caption('b1-on-cursed')).toContain('Belm readout, our summary')
    expect(caption('b1-on-cursed')).not.toContain('as Tom Abel tells it')
  })

  it('never adds quotation marks', () => {
    for (const line of fixtureLines) {
      const marks = (text: string) => text.match(/[“”]/gu)?.length ?? 0
      const shown = caption(line.id).replace(/<p class="caption-foot">.*<\/p>/, '')
      expect(marks(shown)).toBe(marks(line.text))
    }
  })

  it('says nothing of the grades while a lesson holds them back', () => {
    const html = caption('cursed', { ...open, withheld: true })
    expect(html).not.toContain('Only Belm')
    expect(html).not.toContain('class="own"')
    expect(html).not.toContain('own here')
  })

  it('marks the author’s own words while a reader guesses who says so', () => {
    const html = caption('cursed', { ...open, withheld: true, marksOwn: true })
    expect(html).not.toContain('Only Belm')
    expect(html).toContain('class="own"')
  })
})

describe('a line', () => {
  it('stands in the story’s language, where that is not the interface’s', () => {
    const story = { ...open.work.story, language: 'ru' }
    const view = { ...open, work: { ...open.work, story } }
    const html = renderToString(<Caption line={fixtureLine('cursed')} {...view} />)
    expect(html).toContain('<div class="caption-words" lang="ru">')
    expect(caption('cursed', open)).not.toContain('lang=')
  })
})

describe('clean words', () => {
  const clean = { ...open, clean: true }

  it('mask strong language before it reaches the page, under a name', () => {
    const html = caption('cursed', clean)
    expect(html).not.toContain('damn')
    expect(html).toContain(`role="img" aria-label="masked word">${MASK}</span>`)
  })

  it('take the quotation marks from around masked words', () => {
    expect(caption('quoted', clean)).not.toMatch(/damn|“|”/)
  })

  it('hold for what is announced too', () => {
    const html = renderToString(<Announcer line={fixtureLine('cursed')} {...clean} />)
    expect(html).not.toContain('damn')
  })
})

describe('what attests a line, in the caption', () => {
  it('names the kinds of sourcing behind narration, each once', () => {
    expect(attestedBy(fixtureLine('heard'), open)).toBe('Tom Abel’s own experience; rumour')
  })

  it('says of an account how it stands to its line, and on what terms it was given', () => {
    expect(attestedBy(fixtureLine('b1-on-cursed'), open)).toBe(
      'says so; written readout, on the record',
    )
  })

  it('says nothing of a stage direction', () => {
    expect(attestedBy(fixtureLine('lights'), open)).toBe('')
  })

  it('tells those who do not see the underline which words are the author’s own', () => {
    expect(ownSentence(fixtureLine('cursed'), false, fixture)).toBe(
      'Tom Abel’s own here: damn (register) and whatever (tone).',
    )
  })
})

describe('the announcement', () => {
  it('asks for a guess while grades are withheld, but where the page asks questions of its own', () => {
    const told = (ways: number | null) =>
      announcement(fixtureLine('heard'), { ...open, withheld: true }, ways)
    expect(told(0)).toContain(words.choices.guess)
    expect(told(null)).not.toContain(words.choices.guess)
  })

  it('gives the line with its cue, then what attests it', () => {
    expect(renderToString(<Announcer line={fixtureLine('disputed')} {...open} />)).toContain(
      'Envoy Lund said that the pier was sold. — Reconstructed. Disputed: Belm states it; Corro contradicts it.',
    )
  })

  it('says how many ways there are to look, where there are some', () => {
    const told = (ways: number) => announcement(fixtureLine('heard'), open, ways)
    expect(told(3)).toMatch(/ 3 ways to look\.$/)
    expect(told(1)).not.toContain('ways')
  })

  it('tells masked words as words', () => {
    const told = announcement(fixtureLine('cursed'), { ...open, clean: true }, 0)
    expect(told).toContain('masked word')
    expect(told).not.toContain(MASK)
  })

  it('is silent before the first step', () => {
    expect(renderToString(<Announcer line={null} {...open} />)).toMatch(/><\/p>$/)
  })
})

describe('ticks', () => {
  const ticks = ['a', 'b', 'c'].map((id) => ({ id, text: `Words ${id}.` }))
  const read = new Set(['a'])
  const hrefOf = (id: string) => `#line=${id}`

  it('are links to their lines, named by number and words', () => {
    const html = renderToString(
      <Ticks name="The call" ticks={ticks} read={read} current="b" hrefOf={hrefOf} />,
    )
    expect(html).toContain('href="#line=c"')
    expect(html).toContain('aria-label="Line 3 of 3: Words c. (not read yet)"')
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toMatch(/data-state="read".*data-state="current".*data-state="unread"/)
  })

  it('are not there where they would be too many to hit', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: `l${i}`, text: '' }))
    const html = renderToString(
      <Ticks name="The call" ticks={many} read={read} current="l41" hrefOf={hrefOf} />,
    )
    expect(html).toBe('')
  })
})

describe('choices and controls', () => {
  it('show the digit that takes each choice, and set the one that goes on apart', () => {
    const html = renderToString(
      <Choices
        choices={[
          { id: 'x', text: 'Whose account?', goOn: false },
          { id: 'y', text: 'Go on', goOn: true },
        ]}
        onChoose={() => undefined}
      />,
    )
    expect(html).toContain('aria-keyshortcuts="2"')
    expect(html.match(/data-go-on="true"/g)).toHaveLength(1)
  })

  it('keep a button that cannot act in its place, and say so', () => {
    const html = renderToString(
      <Controls
        canBack={false}
        canNext={true}
        open="sources"
        onBack={() => undefined}
        onNext={() => undefined}
        onOpen={() => undefined}
      />,
    )
    expect(html).toMatch(/control-back" aria-disabled="true"/)
    expect(html).not.toContain(' disabled')
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1)
  })
})
