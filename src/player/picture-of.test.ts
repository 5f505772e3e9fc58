import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gradeParty,
  type Line,
  lineOf,
  type Reconstruction,
  type Sourcing,
  STANDINGS,
  type Standing,
  type Story,
} from '../reconstruction/index.ts'
import { madeSources, madeSpeech, madeStory, RECORDS, type Spoken } from '../testing/made-story.ts'
import { type Picture, type Plate, pictureOf } from './index.ts'

type Told = Reconstruction & { exchange: string[] }
type Support = Readonly<Record<string, Standing>>

const IDS = Object.keys(RECORDS)
const TWO = ['ardan', 'belm']

/** A work with one line of the event, and lines about it. */
function told(
  support: Support,
  parties = TWO,
  more: Partial<Spoken> = {},
  story: Partial<Story> = {},
): Told {
  const sourcing: Sourcing = {
    no: madeSpeech('no.', support, more),
    'ardan-says': { kind: 'account', record: 'AR', of: 'no' },
    'belm-says': { kind: 'account', record: 'BR', of: 'no' },
    aside: { kind: 'narration', claims: [], of: 'no', 'strong-language': [] },
    rain: { kind: 'narration', claims: [], 'strong-language': [] },
    pause: { kind: 'direction' },
  }
  return {
    story: { ...madeStory(parties), ...story },
    sources: madeSources(),
    sourcing,
    exchange: ['no', 'last'],
  }
}

function lineIn(work: Told, id: string, by = 'ana', scene = 'talk'): Line {
  const line = lineOf(work, { id, by, text: 'Ana said no.', scene, tags: [] })
  if (!line.ok) throw new Error(line.error.what)
  return line.value
}

const SHOWN = { withheld: false }
const WITHHELD = { withheld: true }

const plateOf = (picture: Picture, party: string): Plate => {
  const plate = picture.plates.find((one) => one.party === party)
  if (!plate) throw new Error(`no plate for ${party}`)
  return plate
}

const supports = fc
  .array(fc.constantFrom(...STANDINGS), { minLength: IDS.length, maxLength: IDS.length })
  .map((all): Support => Object.fromEntries(IDS.map((id, i) => [id, all[i] ?? 'silent'])))

const partyGrade = (support: Support, party: string) =>
  gradeParty(IDS.filter((id) => RECORDS[id] === party).map((id) => support[id] ?? 'silent')).grade

/** Every way in which one record a party may stand to a line. */
const PAIRS = STANDINGS.flatMap((a) => STANDINGS.map((b) => ({ AR: a, BR: b })))

describe('the plates of a line', () => {
  it('are each as fine as its own party’s grade, for every pair of standings', () => {
    for (const pair of PAIRS) {
      const work = told(pair)
      const { plates } = pictureOf(work, lineIn(work, 'no'), SHOWN)
      expect(plates.map(({ party, screen }) => [party, screen])).toEqual([
        ['ardan', gradeParty([pair.AR]).grade],
        ['belm', gradeParty([pair.BR]).grade],
      ])
    }
  })

  it('follow their own party whatever the others say, for any records of three parties', () => {
    fc.assert(
      fc.property(supports, supports, (support, other) => {
        const three = ['ardan', 'belm', 'corro']
        for (const party of three) {
          const mixed = Object.fromEntries(
            IDS.map((id) => [id, (RECORDS[id] === party ? support : other)[id] ?? 'silent']),
          )
          const work = told(mixed, three)
          const plate = plateOf(pictureOf(work, lineIn(work, 'no'), SHOWN), party)
          expect(plate.screen).toBe(partyGrade(support, party))
        }
      }),
    )
  })

  it('let the side that does not vouch for its own words be coarse', () => {
    const work = told({ AR: 'silent', BR: 'states' })
    const picture = pictureOf(work, lineIn(work, 'no', 'ana'), SHOWN)
    expect(plateOf(picture, 'ardan')).toMatchObject({ attitude: 'speaking', screen: 'none' })
    expect(plateOf(picture, 'belm')).toMatchObject({ attitude: 'listening', screen: 'full' })
  })

  it('are printed in the ink of their party and show its caller', () => {
    const work = told({})
    expect(pictureOf(work, lineIn(work, 'no'), SHOWN).plates.map(({ art }) => art)).toEqual([
      'ardan-caller',
      'belm-caller',
    ])
    expect(plateOf(pictureOf(work, lineIn(work, 'no'), SHOWN), 'belm').ink).toEqual(
      work.story.parties.belm?.ink,
    )
  })

  it('let neither side speak when an institution is quoted, and hang up after the last line', () => {
    const work = told({ BR: 'verbatim' }, TWO, { kind: 'quotation', presentation: 'direct' })
    const { plates, wire } = pictureOf(work, lineIn(work, 'no', 'office'), SHOWN)
    expect(plates.map(({ attitude }) => attitude)).toEqual(['pause', 'pause'])
    expect(wire).toMatchObject({ from: null, rhythm: [] })
    const last = pictureOf({ ...work, exchange: ['no'] }, lineIn(work, 'no', 'office'), SHOWN)
    expect(last.plates.map(({ attitude }) => attitude)).toEqual(['hanging-up', 'hanging-up'])
  })

  it('stay while somebody speaks about the line', () => {
    fc.assert(
      fc.property(supports, (support) => {
        const work = told(support)
        const line = pictureOf(work, lineIn(work, 'no'), SHOWN)
        const aside = pictureOf(work, lineIn(work, 'aside', 'teller'), SHOWN)
        const screens = (picture: Picture) => picture.plates.map(({ screen }) => screen)
        expect(screens(aside)).toEqual(screens(line))
        expect(aside.wire?.noise).toBe(line.wire?.noise)
      }),
    )
  })

  it('show no grade where a remark in the event is about none of its lines', () => {
    const work = told({ AR: 'states' })
    const picture = pictureOf(work, lineIn(work, 'pause', 'teller'), SHOWN)
    expect(picture.plates.map(({ screen }) => screen)).toEqual(['neutral', 'neutral'])
    expect(picture).toEqual(pictureOf(work, lineIn(work, 'pause', 'teller'), WITHHELD))
  })
})

describe('an account that is told', () => {
  const accountOf = (support: Support, id = 'ardan-says', by = 'ardan-account') => {
    const work = told(support)
    return pictureOf(work, lineIn(work, id, by), SHOWN)
  }

  it('shows on its own side what stands for it, as fine as it carries the line', () => {
    for (const how of STANDINGS.filter((one) => one !== 'silent' && one !== 'not-seen')) {
      const plate = plateOf(accountOf({ AR: how }), 'ardan')
      expect(plate).toMatchObject({ art: 'note', attitude: 'plain' })
      expect(plate.screen).toBe(gradeParty([how]).grade)
    }
  })

  it('empties its side when it is silent', () => {
    expect(plateOf(accountOf({ AR: 'silent', AB: 'states' }), 'ardan')).toMatchObject({
      art: 'ardan-empty',
      screen: 'none',
    })
  })

  it('leaves the other side to the other party’s grade', () => {
    const picture = accountOf({ AR: 'states', BR: 'in-part' })
    expect(plateOf(picture, 'belm')).toMatchObject({ art: 'belm-caller', screen: 'partial' })
  })

  it('has no voice', () => {
    expect(accountOf({ AR: 'states' }).wire).toMatchObject({ from: null, rhythm: [] })
  })

  it('never looks finer than its party’s grade for the line', () => {
    const fineness = { full: 3, partial: 2, none: 1, against: 1, neutral: 0, plain: 9 }
    fc.assert(
      fc.property(supports, (support) => {
        for (const [id, by, party] of [
          ['ardan-says', 'ardan-account', 'ardan'],
          ['belm-says', 'belm-account', 'belm'],
        ] as const) {
          const { screen } = plateOf(accountOf(support, id, by), party)
          expect(fineness[screen]).toBeLessThanOrEqual(fineness[partyGrade(support, party)])
        }
      }),
    )
    expect(plateOf(accountOf({ AR: 'states', AB: 'contradicts' }), 'ardan').screen).toBe('partial')
  })
})

describe('pictures while the grades are withheld', () => {
  const LINES = [
    ['no', 'ana'],
    ['no', 'bo'],
    ['no', 'office'],
    ['ardan-says', 'ardan-account'],
    ['belm-says', 'belm-account'],
    ['aside', 'teller'],
    ['pause', 'teller'],
  ] as const

  it('are the same whatever the records say, for every kind of line', () => {
    fc.assert(
      fc.property(supports, supports, (one, other) => {
        for (const [id, by] of LINES) {
          const [a, b] = [told(one), told(other)]
          expect(pictureOf(a, lineIn(a, id, by), WITHHELD)).toEqual(
            pictureOf(b, lineIn(b, id, by), WITHHELD),
          )
        }
      }),
    )
  })

  it('have both plates neutral and one noise, line after line', () => {
    const work = told({ AR: 'silent', BR: 'states' })
    const noises = LINES.map(([id, by]) => {
      const { plates, wire } = pictureOf(work, lineIn(work, id, by), WITHHELD)
      expect(plates.map(({ screen, art }) => [screen, art])).toEqual([
        ['neutral', 'ardan-caller'],
        ['neutral', 'belm-caller'],
      ])
      return wire?.noise
    })
    expect(new Set(noises).size).toBe(1)
  })

  it('are in nobody’s ink: a party’s colour goes with its grade', () => {
    const work = told({ AR: 'states', BR: 'silent' })
    for (const [id, by] of LINES) {
      const { plates } = pictureOf(work, lineIn(work, id, by), WITHHELD)
      const graded = pictureOf(work, lineIn(work, 'no'), SHOWN)
      expect(new Set(plates.map(({ ink }) => ink)).size).toBe(1)
      expect(graded.plates.map(({ ink }) => ink)).not.toContainEqual(plates[0]?.ink)
    }
  })

  it('still show who speaks', () => {
    const work = told({})
    const picture = pictureOf(work, lineIn(work, 'no', 'bo'), WITHHELD)
    expect(picture.plates.map(({ attitude }) => attitude)).toEqual(['listening', 'speaking'])
    expect(picture.wire?.from).toBe(1)
  })
})

describe('the line between the plates', () => {
  it('grows noisier as the attestation weakens', () => {
    const noiseOf = (support: Support) => {
      const work = told(support)
      return pictureOf(work, lineIn(work, 'no'), SHOWN).wire?.noise ?? Number.NaN
    }
    const both = noiseOf({ AR: 'states', BR: 'states' })
    const one = noiseOf({ AR: 'states', BR: 'silent' })
    const disputed = noiseOf({ AR: 'states', BR: 'contradicts' })
    const neither = noiseOf({ AR: 'silent', BR: 'in-part' })
    expect(0 < both && both < one && one < disputed && disputed < neither && neither <= 1).toBe(
      true,
    )
  })

  it('carries the voice from the side that speaks, in the rhythm of the words', () => {
    const work = told({})
    const { wire } = pictureOf(work, lineIn(work, 'no', 'bo'), SHOWN)
    expect(wire?.from).toBe(1)
    expect(wire?.rhythm.length).toBeGreaterThan(1)
    expect(wire?.rhythm.every((beat) => beat >= 0 && beat <= 1)).toBe(true)
  })

  it('is not there where one side has the stage to itself', () => {
    const work = told({}, ['ardan'])
    expect(pictureOf(work, lineIn(work, 'no'), SHOWN)).toMatchObject({
      plates: [{ party: 'ardan' }],
      wire: null,
    })
  })
})

describe('scenes outside the event', () => {
  it('have one plain plate and no wire, withheld or not', () => {
    const work = told({ AR: 'states' })
    for (const showing of [SHOWN, WITHHELD])
      for (const [id, by] of [
        ['rain', 'teller'],
        ['no', 'ana'],
      ] as const)
        expect(pictureOf(work, lineIn(work, id, by, 'before'), showing)).toMatchObject({
          scene: 'before',
          plates: [{ party: null, art: 'quay', attitude: 'plain', screen: 'plain' }],
          wire: null,
        })
  })

  it('do not fail for a scene that the story does not know', () => {
    const work = told({})
    for (const scene of ['', 'nowhere', 'constructor'])
      expect(pictureOf(work, lineIn(work, 'rain', 'teller', scene), SHOWN).plates).toMatchObject([
        { art: '', screen: 'plain' },
      ])
  })

  it('with two sides are plain, for nothing is graded there', () => {
    const story = madeStory()
    const { sides } = story.scenes.talk ?? {}
    const split = { title: 'Split', hindsight: false, ...(sides && { sides }) }
    const work = told({ AR: 'states' }, TWO, {}, { scenes: { ...story.scenes, split } })
    for (const showing of [SHOWN, WITHHELD]) {
      const { plates, wire } = pictureOf(work, lineIn(work, 'no', 'ana', 'split'), showing)
      expect(plates.map(({ screen }) => screen)).toEqual(['plain', 'plain'])
      expect(wire?.noise).toBe(0)
    }
  })
})
