import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeSources, madeSpeech, madeStory, RECORDS } from '../testing/made-story.ts'
import {
  attest,
  carriersOf,
  gradeParty,
  type Line,
  lineOf,
  type Reconstruction,
  type Sourcing,
  STANDINGS,
  type Standing,
} from './index.ts'

const work = (sourcing: Sourcing, parties?: string[]): Reconstruction => ({
  story: madeStory(parties),
  sources: madeSources(),
  sourcing,
})

const scripted = (id: string, by: string, text: string, scene = 'talk') => ({
  id,
  by,
  text,
  scene,
  tags: [],
})

function lineIn(sourcing: Sourcing, id: string, by: string, text: string, scene?: string): Line {
  const line = lineOf(work(sourcing), scripted(id, by, text, scene))
  if (!line.ok) throw new Error(line.error.what)
  return line.value
}

const NO = 'Ana said no.'
const sourcing: Sourcing = {
  no: madeSpeech('no.', { AR: 'states', AB: 'silent', BR: 'in-part', BB: 'consistent' }),
  told: { kind: 'account', record: 'BR', of: 'no' },
  aside: { kind: 'narration', claims: [], of: 'no', 'strong-language': ['damn'] },
  pause: { kind: 'direction' },
}

describe('a line of the event', () => {
  it('has its cue, its content, its speaker and its grades', () => {
    expect(lineIn(sourcing, 'no', 'ana', NO)).toMatchObject({
      kind: 'speech',
      cue: 'Ana said',
      content: 'no.',
      speaker: { id: 'ana', name: 'Ana', party: 'ardan' },
      grading: {
        attestation: 'both-sides',
        attestedBy: ['ardan'],
        parties: {
          ardan: { grade: 'full', divided: false },
          belm: { grade: 'partial', divided: false },
        },
      },
    })
  })

  it('has its accounts in the order of the event’s records', () => {
    const turned = madeSpeech('no.', { BB: 'silent', AR: 'states', BR: 'in-part' })
    const line = lineIn({ no: turned }, 'no', 'ana', NO)
    const accounts = 'accounts' in line ? line.accounts : []
    expect(accounts.map(({ record }) => record)).toEqual(['AR', 'BR', 'BB'])
    expect(carriersOf(accounts).map(({ record }) => record)).toEqual(['AR', 'BR'])
  })

  it('is graded by the rule for whatever its records say, and for three parties', () => {
    const standing = fc.constantFrom(...STANDINGS)
    const records = Object.keys(RECORDS)
    fc.assert(
      fc.property(fc.array(standing, { minLength: 5, maxLength: 5 }), (given) => {
        const support = Object.fromEntries(records.map((id, i) => [id, given[i] ?? 'silent']))
        const three = work({ no: madeSpeech('no.', support) }, ['ardan', 'belm', 'corro'])
        const line = lineOf(three, scripted('no', 'ana', NO))
        const grading = line.ok && 'grading' in line.value ? line.value.grading : null
        const of = (party: string): Standing[] =>
          records.filter((id) => RECORDS[id] === party).map((id) => support[id] ?? 'silent')
        const parties = {
          ardan: gradeParty(of('ardan')),
          belm: gradeParty(of('belm')),
          corro: gradeParty(of('corro')),
        }
        const grades = {
          ardan: parties.ardan.grade,
          belm: parties.belm.grade,
          corro: parties.corro.grade,
        }
        expect(grading).toEqual({ parties, beside: false, ...attest(grades) })
      }),
    )
  })

  it('counts no source that the event does not name as a record', () => {
    const line = lineIn({ no: madeSpeech('no.', { CR: 'states' }) }, 'no', 'ana', NO)
    expect('grading' in line && line.grading?.attestation).toBe('neither-side')
  })
})

describe('a matter of the event', () => {
  const matter: Sourcing = {
    oil: {
      kind: 'matter',
      record: 'BR',
      support: madeSpeech('', { AR: 'in-part', AB: 'silent', BR: 'states', BB: 'not-seen' })
        .support,
    },
  }

  it('is one record’s account, graded like a line by all, and nobody’s speech', () => {
    expect(lineIn(matter, 'oil', 'belm-account', 'Oil was short.')).toMatchObject({
      kind: 'account',
      of: null,
      record: 'BR',
      support: { how: 'states' },
      content: 'Oil was short.',
      cue: '',
      passages: [],
      accounts: [{ record: 'AR' }, { record: 'AB' }, { record: 'BR' }, { record: 'BB' }],
      grading: { attestation: 'both-sides', attestedBy: ['belm'] },
    })
  })

  it('needs a support from the record that tells it', () => {
    const line = lineOf(
      work({ oil: { kind: 'matter', record: 'BR', support: {} } }),
      scripted('oil', 'belm-account', 'Oil was short.'),
    )
    expect(line.ok ? '' : line.error.what).toBe('"BR" has no account of it')
  })
})

describe('other lines', () => {
  it('outside the event have no grades', () => {
    const line = lineIn(sourcing, 'no', 'ana', NO, 'before')
    expect('grading' in line && line.grading).toBe(null)
  })

  it('that tell an account name its record, its line and what it says', () => {
    expect(lineIn(sourcing, 'told', 'belm-account', 'BR is in-part about it.')).toMatchObject({
      kind: 'account',
      record: 'BR',
      of: 'no',
      support: { how: 'in-part' },
      source: { party: 'belm' },
      strong: [],
    })
  })

  it('that are asides name the line that they are about', () => {
    expect(lineIn(sourcing, 'aside', 'teller', 'Well.')).toMatchObject({
      of: 'no',
      strong: ['damn'],
    })
    expect(lineIn(sourcing, 'pause', 'teller', 'They wait.')).toMatchObject({ of: null })
  })
})

describe('a line that has no place in the sourcing', () => {
  const faultOf = (id: string, by: string, more: Sourcing = {}) => {
    const line = lineOf(work({ ...sourcing, ...more }), scripted(id, by, NO))
    return line.ok ? null : line.error
  }

  it('is named, with what is missing', () => {
    expect(faultOf('maybe', 'ana')).toEqual({
      line: 'maybe',
      what: 'sourcing.yaml does not know this line',
    })
    expect(faultOf('no', 'zoe')?.what).toContain('"zoe"')
    expect(
      faultOf('a', 'ana', { a: { kind: 'account', record: 'BR', of: 'gone' } })?.what,
    ).toContain('"gone"')
    expect(faultOf('a', 'ana', { a: { kind: 'account', record: 'ZZ', of: 'no' } })?.what).toContain(
      '"ZZ"',
    )
  })

  it('is not found under a name that every object inherits', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(faultOf(name, 'ana')?.line).toBe(name)
      expect(faultOf('no', name)?.what).toContain(name)
      expect(faultOf('a', 'ana', { a: { kind: 'account', record: name, of: name } })).not.toBe(null)
    }
  })
})
