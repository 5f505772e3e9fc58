import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import {
  lineOf,
  type MatterLine,
  type Reconstruction,
  readingOfLine,
} from '../reconstruction/index.ts'
import { itemsOf } from '../reconstruction/lesson/index.ts'
import { attestedIn } from '../words/index.ts'
import { Caption } from './caption/Caption.tsx'
import { announcement } from './caption/caption-words.ts'
import { fixture, fixtureLine } from './fixture.ts'
import { SourcingPanel } from './sourcing/SourcingPanel.tsx'
import { toldLine } from './told-line.ts'

const SUMMARY = 'The toll was to go up.'
const records = fixture.story.event.records
const scripted = { id: 'toll', text: SUMMARY, by: 'readout', scene: 'talk', tags: [] }
const sourcing = {
  ...fixture.sourcing,
  toll: {
    kind: 'matter' as const,
    record: 'B1',
    support: Object.fromEntries(
      records.map((record) => [
        record,
        record === 'B1'
          ? { how: 'states' as const, summary: SUMMARY, sources: [] }
          : { how: 'silent' as const, summary: 'Silent on the toll.', sources: [] },
      ]),
    ),
  },
}
const bare: Reconstruction = { ...fixture, sourcing }
const work = {
  ...bare,
  lines: [scripted],
  exchange: ['toll'],
  attested: attestedIn({ ...bare, lines: [scripted], exchange: ['toll'] }),
}
const line = ((): MatterLine => {
  const made = lineOf(work, scripted)
  if (!made.ok || made.value.kind !== 'account' || made.value.of !== null)
    throw new Error('no matter')
  return made.value
})()
const open = { work, clean: false, withheld: false }
const name = line.source.name

describe('a matter', () => {
  it('is captioned as a summary of its record, and says who says so', () => {
    const html = renderToString(<Caption line={line} {...open} />)
    expect(html).toContain(`<span class="cue">${name}, our summary</span>`)
    expect(html).toContain('data-kind="account"')
    expect(html).toMatch(/class="attested">Only .* says so</)
  })

  it('is announced under its record’s name', () => {
    expect(announcement(line, open, null)).toMatch(
      new RegExp(`^${name}, our summary: ${SUMMARY} — Only .* says so\\.$`),
    )
  })

  it('has every record’s account on the panel, and no passage or words of anybody’s', () => {
    const html = renderToString(<SourcingPanel line={line} {...open} />)
    expect([...html.matchAll(/class="part-head">([^<]*)</g)].map(([, head]) => head)).toEqual([
      'What the picture means',
      'Accounts of this line, in our summary',
    ])
    expect(html.match(/class="account"/g)).toHaveLength(records.length)
  })

  it('shows nothing of who says so while that is withheld', () => {
    const view = { ...open, withheld: true }
    const html =
      renderToString(<SourcingPanel line={line} {...view} />) +
      renderToString(<Caption line={line} {...view} />)
    expect(html).not.toMatch(/says so|Silent on/)
  })

  it('takes its record’s name along as text', () => {
    expect(toldLine(line, { ...work, format: 3, script: '' } as never, false).words).toBe(
      `${name}, our summary: ${SUMMARY}`,
    )
  })

  it('is not asked about the side whose account it is', () => {
    const asked = itemsOf(work, line, false).flatMap(({ question }) =>
      question.ask === 'says' ? [question.party] : [],
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).not.toContain(line.source.party)
  })

  it('is reviewed with its grades', () => {
    expect(readingOfLine(work, scripted)).toContain('attestation: one-side')
  })

  it('is no aside on another line', () => {
    expect(fixtureLine('b1-on-cursed')).toMatchObject({ kind: 'account', of: 'cursed' })
    expect(line.of).toBe(null)
  })
})
