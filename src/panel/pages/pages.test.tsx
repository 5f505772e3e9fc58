import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { words } from '../../words/index.ts'
import { fixture, fixtureLines } from '../fixture.ts'
import { About } from './About.tsx'
import { Backlog } from './Backlog.tsx'
import { Compare } from './Compare.tsx'
import { EndScreen } from './EndScreen.tsx'
import { chaptersOf, eventLinesOf, idsInOrder, stretchesOf } from './entries.ts'
import { Help } from './Help.tsx'
import { Notice } from './Notice.tsx'
import { contentMarks } from './Paragraph.tsx'
import { ReadPage } from './ReadPage.tsx'

const event = eventLinesOf(fixtureLines)
const view = { work: fixture, clean: false }
const nothing = () => undefined

describe('what About says of its own words', () => {
  const aboutIn = (language: string) =>
    renderToString(
      <About publisher={null} work={{ ...fixture, story: { ...fixture.story, language } }} />,
    )

  it('is that they are in English, where the story is in another language', () => {
    expect(aboutIn('uk')).toContain('there is no translation of them into Ukrainian yet')
  })

  it('is nothing where the story is in English too', () => {
    expect(aboutIn('en-GB')).not.toContain('no translation of them')
  })
})

describe('the Read page', () => {
  const html = renderToString(<ReadPage lines={fixtureLines} {...view} />)

  it('has every line once, under its own address', () => {
    for (const line of fixtureLines) expect(html.split(`id="read-${line.id}"`)).toHaveLength(2)
  })

  it('can be stepped through by plain links, from the first line to the last', () => {
    const order = idsInOrder(chaptersOf(fixtureLines))
    const next = [...html.matchAll(/href="#read-([\w-]+)">Next</g)].map((match) => match[1])
    const previous = [...html.matchAll(/href="#read-([\w-]+)">Previous</g)].map((match) => match[1])
    expect(order).toHaveLength(fixtureLines.length)
    expect(next).toEqual(order.slice(1))
    expect(previous).toEqual(order.slice(0, -1))
  })

  it('groups accounts and asides under the line that they are about', () => {
    const cursed = chaptersOf(fixtureLines)
      .flatMap((chapter) => chapter.entries)
      .find((entry) => entry.line.id === 'cursed')
    expect(cursed?.about.map((line) => line.id)).toEqual(['b1-on-cursed', 'aside-on-cursed'])
  })

  it('opens a new chapter where a scene comes back', () => {
    expect(chaptersOf(fixtureLines).map((chapter) => chapter.scene)).toEqual([
      'before',
      'talk',
      'before',
      'after',
    ])
  })

  it('sets a long chapter by stretches, each entry once and in order', () => {
    const entries = chaptersOf(fixtureLines.slice(0, 1)).flatMap((chapter) =>
      chapter.entries.flatMap((entry) => Array.from({ length: 320 }, () => ({ ...entry }))),
    )
    const stretches = stretchesOf(entries)
    expect(stretches?.map(({ length }) => length)).toEqual([50, 50, 50, 50, 50, 50, 20])
    expect(stretches?.flat().every((entry, at) => entry === entries[at])).toBe(true)
    expect(stretchesOf(entries.slice(0, 300))).toBeNull()
  })

  it('links each account to its source on the same page', () => {
    for (const id of fixture.story.event.records) {
      expect(html).toContain(`href="#read-source-${id}"`)
      expect(html).toContain(`id="read-source-${id}"`)
    }
  })

  it('says nothing that needs a script', () => {
    expect(html).not.toContain('<button')
    expect(html).not.toContain('data-needs-script')
  })

  it('says so when there is nothing to read', () => {
    expect(renderToString(<ReadPage lines={[]} {...view} />)).toContain('There is no line to read.')
  })
})

const hrefOf = (id: string) => `#${id}`

describe('the end screen', () => {
  const html = renderToString(<EndScreen lines={event} hrefOf={hrefOf} {...view} />)

  it('shows each line with what attests it, as a link to it', () => {
    expect(html).toContain('Disputed: Belm states it; Corro contradicts it')
    for (const { id } of event) expect(html).toContain(`href="#${id}"`)
    expect(html.match(/class="end-line"/g)).toHaveLength(event.length)
  })

  it('says in a sentence what the lines rest on', () => {
    const [, sum] = html.match(/<h2[^>]*>(.*?)<\/h2>/) ?? []
    expect(sum).toMatch(/ of the .+ lines .*\. .*disputed: Belm states it, Corro contradicts it/)
  })

  it('gives a guess beside its answer, in words', () => {
    const [first, second, third] = event.map(({ id }) => id)
    const guesses = new Map([
      [first ?? '', 'both'],
      [second ?? '', 'none'],
      [third ?? '', Object.keys(fixture.story.parties)[0] ?? ''],
    ])
    const shown = renderToString(
      <EndScreen lines={event} hrefOf={hrefOf} guesses={guesses} {...view} />,
    )
    const said = [...shown.matchAll(/class="end-guess">(.*?)</g)].map(([, text]) => text)
    expect(said).toEqual([
      'You guessed: all sides.',
      'You guessed: no side.',
      'You guessed: Ardan.',
    ])
    expect(html).not.toContain('You guessed')
  })

  it('shows its words where there is no picture, and stands without a line', () => {
    expect(html).not.toContain('<img')
    expect(html).not.toContain(words.pictureKey.lead(3))
    const empty = renderToString(<EndScreen lines={[]} hrefOf={hrefOf} {...view} />)
    expect(empty).toContain(fixture.story.event.title)
  })

  it('shows the paragraph once, with every content marked', () => {
    expect(html.match(/<blockquote/g)).toHaveLength(1)
    const contents = event.flatMap((line) => line.contentParts).length
    expect(html.match(/<mark/g)).toHaveLength(contents)
  })

  it('marks a content within its own line, not where the words stand first', () => {
    const [line] = event
    if (!line) throw new Error('the fixture has no event')
    const twice = { ...line, text: 'She said no.', contentParts: ['no.'] }
    const marks = contentMarks('He said no. She said no.', [twice])
    expect(marks).toEqual([{ span: { start: 21, end: 24 }, kind: 'content' }])
  })

  it('masks strong language in the paragraph too', () => {
    expect(
      renderToString(<EndScreen lines={event} hrefOf={hrefOf} work={fixture} clean={true} />),
    ).not.toContain('damn')
  })
})

describe('the comparison', () => {
  it('opens the evidence in every cell, without a script', () => {
    const html = renderToString(<Compare lines={event} {...view} />)
    expect(html.match(/<button class="cell"/g)).toHaveLength(event.length * 4)
    expect(html.match(/<div class="evidence" id="[^"]+" popover="auto"/g)).toHaveLength(
      event.length * 4,
    )
    expect(html).toContain('Nobody said that the pier was sold.')
  })

  it('leaves the place of a side empty where none of its accounts gives the line as said', () => {
    const html = renderToString(<Compare lines={event} {...view} />)
    const sides = html.split('<div class="telling"').slice(1)
    const parties = Object.keys(fixture.story.parties)
    expect(sides).toHaveLength(event.length * parties.length)
    for (const [i, line] of event.entries())
      for (const [j, party] of parties.entries()) {
        const told = line.accounts.filter(
          ({ source, support }) =>
            source.party === party && !['silent', 'consistent'].includes(support.how),
        )
        const [shown = ''] = (sides[i * parties.length + j] ?? '').split('</li>')
        expect(shown.includes('telling-empty')).toBe(told.length === 0)
        for (const { source } of told) expect(shown).toContain(source.name)
      }
  })

  it('tells where the accounts differ only where the story names the scene that does', () => {
    const lines = fixtureLines.filter(({ kind }) => kind === 'narration')
    const [line] = lines
    if (!line) throw new Error('the fixture has no narration')
    const event = { ...fixture.story.event, differences: line.scene }
    const named = { ...fixture, story: { ...fixture.story, event } }
    expect(renderToString(<Compare lines={fixtureLines} {...view} work={named} />)).toContain(
      'class="differences"',
    )
    expect(renderToString(<Compare lines={fixtureLines} {...view} />)).not.toContain(
      'class="differences"',
    )
  })
})

describe('About', () => {
  it('has the disclosure, the checked date written out, the sources and the corrections', () => {
    const html = renderToString(<About publisher={null} work={fixture} />)
    expect(html).toContain('Made by nobody, about nothing.')
    expect(html).toContain('last checked on 1 March 2031')
    expect(html).toContain('The pier is in Belm.')
    expect(html).toContain('id="source-C1"')
  })

  it('says so when nothing was corrected', () => {
    const story = { ...fixture.story, corrections: [] }
    expect(renderToString(<About publisher={null} work={{ ...fixture, story }} />)).toContain(
      'None so far.',
    )
  })
})

describe('the smaller leaves', () => {
  it('list the lines passed, the last as where you are', () => {
    const html = renderToString(
      <Backlog passed={fixtureLines.slice(0, 3)} onJump={nothing} {...view} />,
    )
    expect(html.match(/<button/g)).toHaveLength(3)
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(renderToString(<Backlog passed={[]} onJump={nothing} {...view} />)).toContain(
      'No line passed yet.',
    )
  })

  it('explain every mark', () => {
    expect(
      renderToString(<Help work={fixture} commands={[]} />).match(/class="mark"/g),
    ).toHaveLength(6)
  })

  it('say what is missing, where, and what to do', () => {
    const html = renderToString(
      <Notice what="A field is missing." where="parties.A" todo="Wait." />,
    )
    expect(html).toMatch(/role="alert".*A field is missing\..*parties\.A.*Wait\./)
  })
})
