import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { type Line, STANDINGS } from '../../reconstruction/index.ts'
import { fixture, fixtureLine, fixtureLines } from '../fixture.ts'
import { Mark } from '../Mark.tsx'
import { Swatch } from '../Swatch.tsx'
import { SourcingPanel } from './SourcingPanel.tsx'

const open = { work: fixture, clean: false, withheld: false }
const panel = (id: string, view = open, of: Line | null = null) =>
  renderToString(<SourcingPanel line={fixtureLine(id)} of={of} {...view} />)
const heads = (html: string) =>
  [...html.matchAll(/class="part-head">([^<]*)</g)].map((match) => match[1])

describe('the sourcing panel', () => {
  it('keeps the order: picture, passage, accounts, how it reached you, the author’s own', () => {
    expect(heads(panel('cursed'))).toEqual([
      'What the picture means',
      'The passage',
      'Accounts of this line, in our summary',
      'How it reached you',
      'What is Tom Abel’s own',
    ])
  })

  it('marks the content in the passage and opens the article there', () => {
    const html = panel('disputed')
    expect(html).toContain(
      '<span>Envoy Lund said that </span><mark class="marked">the pier was sold.</mark>',
    )
    expect(html).toContain('https://example.org/ferry#:~:text=Envoy%20Lund%20said')
  })

  it('names every record with its standing, terms and summary', () => {
    const html = panel('disputed')
    expect(html).toContain('<span class="standing">contradicts it</span>')
    expect(html).toContain('note, terms not known')
    expect(html).toContain('Silence is not denial.')
    expect(html).toContain('original, not checked')
    expect(html).toContain('report, seen in extract')
  })

  it('says why a record is silent, and links what that rests on', () => {
    const reasons = panel('disputed').match(/class="reasons">.*?<\/p>/)?.[0] ?? ''
    expect(reasons).toContain('href="https://example.org/ferry"')
    expect(reasons).toContain('(original, seen whole)')
  })

  it('draws a gap where no account carries the line, and no step across it', () => {
    const html = panel('nobody')
    expect(html).toContain('Nothing in the accounts we read carries this line.')
    expect(html).not.toContain('names these in general')
  })

  it('draws the step only as far as the author says', () => {
    expect(panel('cursed')).toContain('Tom Abel names these in general')
    const line = fixtureLine('quoted')
    const speaker = { ...line.speaker, record: 'B1' }
    const html = renderToString(<SourcingPanel line={{ ...line, speaker } as Line} {...open} />)
    expect(html).toContain('<li class="chain-step">Belm, quoted by Tom Abel</li>')
    expect(html).not.toContain('names these in general')
  })

  it('has a designed place for what is not there', () => {
    expect(panel('both')).toContain('Nothing here that we could tell apart')
    expect(renderToString(<SourcingPanel line={null} {...open} />)).toContain('Nothing to show yet')
    expect(panel('lights')).toContain('These words are ours')
    expect(panel('aside-on-cursed')).toContain('a remark of ours')
  })

  it('says that a line outside the event is graded by nothing', () => {
    const html = panel('later')
    expect(html).toContain('grades nothing')
    expect(html).toContain('it rests on the article alone')
    expect(heads(html)).not.toContain('How it reached you')
  })

  it('gives each claim of narration its kind of sourcing', () => {
    const html = panel('heard')
    expect(html).toContain('<p class="claim-kind">rumour</p>')
    expect(html).toContain('The article says that the town was full of it.')
    expect(html).toContain('No name stands behind this.')
  })

  it('marks hindsight', () => {
    expect(heads(panel('sunk'))[0]).toBe('Hindsight')
  })

  it('shows an account line’s record, and the line it is about', () => {
    const html = panel('b1-on-cursed', open, fixtureLine('cursed'))
    expect(html).toContain('The words are our summary, not a quotation.')
    expect(html).toMatch(/class="of-words">.*whatever/)
  })

  it('holds back grades, accounts and the author’s own during a lesson', () => {
    const html = panel('cursed', { ...open, withheld: true })
    expect(heads(html)).toEqual(['What the picture means', 'The passage'])
    expect(html).toContain('Held back until you have answered.')
    expect(html).not.toContain('Belm')
  })

  it('says so when the plates cannot be printed', () => {
    const html = renderToString(
      <SourcingPanel line={fixtureLine('both')} unprinted={true} {...open} />,
    )
    expect(html).toContain('This device cannot print the plates by grade')
    expect(html).not.toContain('plate is fine')
  })

  it('keeps strong language out of every part, addresses too, with clean words', () => {
    for (const line of fixtureLines)
      expect(panel(line.id, { ...open, clean: true })).not.toContain('damn')
  })

  it('never makes a link of anything but an https address', () => {
    const sources = Object.fromEntries(
      Object.entries(fixture.sources).map(([id, source]) => [
        id,
        { ...source, links: [{ role: 'report' as const, address: 'javascript:alert(1)' }] },
      ]),
    )
    const work = { ...fixture, sources }
    const html = renderToString(<SourcingPanel line={fixtureLine('both')} {...open} work={work} />)
    expect(html).not.toContain('href="javascript')
  })

  it('carries no inline style, which the page’s policy would refuse', () => {
    for (const line of fixtureLines) expect(panel(line.id)).not.toContain('style=')
  })
})

describe('a record that repeats another, and one of which a part was not seen', () => {
  const spoken = fixtureLine('both')
  if (!('accounts' in spoken)) throw new Error('nobody speaks it')
  const [first, ...others] = spoken.accounts
  if (!first) throw new Error('it has no account')
  const unseen = { ...first, support: { ...first.support, how: 'not-seen' as const } }
  const html = (line: Line) => renderToString(<SourcingPanel line={line} {...open} />)

  it('is told as not seen, and never as silent', () => {
    const seen = html({ ...spoken, accounts: [unseen] })
    expect(seen).toContain('was not seen here')
    expect(seen).toContain('It counts for nothing, and is not silence.')
    expect(seen).not.toContain('Silence is not denial')
  })

  it('is no second witness, and says where the other was not seen', () => {
    const repeating = others.map((one) => ({
      ...one,
      source: { ...one.source, repeats: first.record },
    }))
    const name = first.source.name
    expect(html({ ...spoken, accounts: [first, ...repeating] })).toContain(
      `Repeats the ${name}: no second witness.`,
    )
    expect(html({ ...spoken, accounts: [unseen, ...repeating] })).toContain(
      `Repeats the ${name}, which was not seen here: no second witness.`,
    )
  })
})

describe('marks', () => {
  it('differ in form from one another', () => {
    const drawn = STANDINGS.map((how) =>
      renderToString(<Mark how={how} />).replace(/data-how="[^"]*"/, ''),
    )
    expect(new Set(drawn).size).toBe(STANDINGS.length)
  })
})

describe('swatches', () => {
  it('are the coarser the less the side says', () => {
    const dots = (['full', 'partial', 'none'] as const).map(
      (grade) => renderToString(<Swatch grade={grade} />).match(/M/g)?.length ?? 0,
    )
    expect(dots).toEqual([...dots].sort((a, b) => b - a))
    expect(new Set(dots).size).toBe(3)
  })
})
