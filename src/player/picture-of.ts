import {
  entryOf,
  type Grade,
  type Grading,
  gradeParty,
  gradingOf,
  type Line,
  type Reconstruction,
  type Scene,
  type SpokenLine,
} from '../reconstruction/index.ts'
import { NEUTRAL_NOISE, NOISE } from './noise.ts'
import type { Picture, Plate, Wire } from './picture.ts'
import { rhythmOf } from './rhythm.ts'

/** The ink of pictures that are nobody's side, and of plates that show no grade. */
const BLACK = { light: '#1b1a17', dark: '#e6dfd0' }

/** How a view shows a line: whether the grades are withheld. */
export interface Showing {
  readonly withheld: boolean
}

/** A work, with the lines of its event in order. */
type Told = Reconstruction & { readonly exchange: readonly string[] }

/**
 * What the stage shows for a line: in a scene with sides one plate a party, each at its own party's
 * grade for the line, and the wire between them; elsewhere one plate at a plain screen. While the
 * grades are withheld nothing in it depends on them, nor on which account is told, and it is in
 * nobody's ink: in a party's it would look as finely attested as its screen is.
 */
export function pictureOf(work: Told, line: Line, showing: Showing): Picture {
  const scene = entryOf(work.story.scenes, line.scene)
  const sides = scene?.sides
  if (!sides) return plainPicture(line, scene)
  const parties = Object.keys(work.story.parties).filter((party) => entryOf(sides, party))
  const grading = gradingBehind(work, line)
  const inEvent = line.scene === work.story.event.scene
  // A remark in the event that is about no line of it has no grade to show: none may seem meant.
  const withheld = (inEvent && grading === null) || (showing.withheld && grading !== null)
  const plates = parties.map((party) => {
    const figure = figureOn(work, line, party, sides)
    if (withheld) return { ...figure, ink: BLACK, screen: 'neutral' as const }
    return accountPlate(line, figure, sides, grading) ?? gradedPlate(figure, grading)
  })
  const wire = parties.length < 2 ? null : wireOf(line, parties, grading, withheld)
  return { scene: line.scene, plates, wire }
}

function plainPicture(line: Line, scene: Scene | undefined): Picture {
  const art = scene?.art ?? ''
  const plate: Plate = { party: null, art, attitude: 'plain', screen: 'plain', ink: BLACK }
  return { scene: line.scene, plates: [plate], wire: null }
}

/** The grading of the line itself, or of the line of the event that it is about. */
function gradingBehind(work: Reconstruction, line: Line): Grading | null {
  if ('grading' in line) return line.grading
  const told = line.of === null ? undefined : entryOf(work.sourcing, line.of)
  return told && 'support' in told ? gradingOf(work, told) : null
}

type Sides = NonNullable<Scene['sides']>

/** A party's caller, before it is screened. */
export type Figure = Omit<Plate, 'screen'> & { readonly party: string }

const figureOn = (work: Told, line: Line, party: string, sides: Sides): Figure => ({
  party,
  art: sides[party]?.art ?? '',
  attitude: attitudeOf(work, line, party),
  ink: work.story.parties[party]?.ink ?? BLACK,
})

/** A party's caller at the party's own grade for the line. */
export const gradedPlate = (figure: Figure, grading: Grading | null): Plate => ({
  ...figure,
  screen: grading?.parties[figure.party]?.grade ?? 'plain',
})

/**
 * While an account is told, its own side shows what stands for it, as fine as that record alone
 * carries the line; a silent one leaves its side empty. Never finer than its party's grade: a record
 * of a divided party does not speak for all of it.
 */
function accountPlate(
  line: Line,
  figure: Figure,
  sides: Sides,
  grading: Grading | null,
): Plate | null {
  if (line.kind !== 'account' || line.source.party !== figure.party) return null
  const { how } = line.support
  const art = how === 'silent' || how === 'not-seen' ? sides[figure.party]?.empty : line.speaker.art
  if (!art) return null
  const own = gradeParty([how]).grade
  const all = grading?.parties[figure.party]?.grade ?? own
  return { ...figure, art, attitude: 'plain', screen: coarser(own, all) }
}

/** The coarser of two grades. */
export const coarser = (own: Grade, all: Grade): Grade =>
  FINENESS[all] < FINENESS[own] ? all : own

const FINENESS: Readonly<Record<Grade, number>> = { full: 2, partial: 1, none: 0, against: 0 }

/** Whether a person is heard in the line: institutions and accounts have no voice on the stage. */
const isSpoken = (line: Line): line is SpokenLine =>
  'content' in line && line.speaker.kind === 'person'

function attitudeOf(work: Told, line: Line, party: string): Plate['attitude'] {
  if (isSpoken(line)) return line.speaker.party === party ? 'speaking' : 'listening'
  return line.id === work.exchange.at(-1) ? 'hanging-up' : 'pause'
}

function wireOf(
  line: Line,
  parties: readonly string[],
  grading: Grading | null,
  withheld: boolean,
): Wire {
  const from = isSpoken(line) ? parties.indexOf(line.speaker.party ?? '') : -1
  return {
    noise: withheld ? NEUTRAL_NOISE : NOISE[grading?.attestation ?? 'not-applicable'],
    from: from === -1 ? null : from,
    rhythm: isSpoken(line) ? rhythmOf(line.content) : [],
  }
}
