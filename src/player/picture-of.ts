import {
  type Account,
  type Attestation,
  accountsOf,
  type Grading,
  gradeParty,
  gradingOf,
  type Line,
  type Reconstruction,
  type Scene,
} from '../reconstruction/index.ts'
import type { Picture, Plate, Screen, Wire } from './picture.ts'
import { rhythmOf } from './rhythm.ts'

/** The ink of pictures that are nobody's side. */
const BLACK = { light: '#1b1a17', dark: '#e6dfd0' }

/** Noise on the wire by the whole line's attestation, 0 to 1 (DESIGN section 2.3). */
const NOISE: Readonly<Record<Attestation, number>> = {
  'both-sides': 0.06,
  'one-side': 0.38,
  disputed: 0.7,
  'neither-side': 1,
  'not-applicable': 0,
}

/** Noise while a view withholds the grades: the same for every line. */
const NEUTRAL_NOISE = 0.3

/** How a view shows a line: whether the grades are withheld. */
export interface Showing {
  readonly withheld: boolean
}

/**
 * What the stage shows for a line: in a scene with sides one plate a party, each at its own party's
 * grade for the line, and the wire between them; elsewhere one plate at a plain screen.
 */
export function pictureOf(
  work: Reconstruction & { readonly exchange: readonly string[] },
  line: Line,
  showing: Showing,
): Picture {
  const scene = work.story.scenes[line.scene]
  if (!scene?.sides) return plainPicture(line, scene)
  const grading = gradingBehind(work, line)
  const parties = Object.keys(work.story.parties).filter((party) => scene.sides?.[party])
  const plates = parties.map((party) => sidePlate(work, line, scene, party, grading, showing))
  return { scene: line.scene, plates, wire: wireFor(line, parties, grading, showing) }
}

function plainPicture(line: Line, scene: Scene | undefined): Picture {
  const plate: Plate = {
    party: null,
    art: scene?.art ?? '',
    attitude: 'plain',
    screen: 'plain',
    ink: BLACK,
  }
  return { scene: line.scene, plates: [plate], wire: null }
}

/** The grading of the line itself, or of the line of the event that it is about. */
function gradingBehind(work: Reconstruction, line: Line): Grading | null {
  if ('grading' in line) return line.grading
  const told = line.of === null ? undefined : work.sourcing[line.of]
  return told && 'support' in told ? gradingOf(work, told) : null
}

function sidePlate(
  work: Reconstruction & { readonly exchange: readonly string[] },
  line: Line,
  scene: Scene,
  party: string,
  grading: Grading | null,
  { withheld }: Showing,
): Plate {
  const side = scene.sides?.[party]
  const ink = work.story.parties[party]?.ink ?? BLACK
  const screenOf = (graded: Screen): Screen => (withheld && graded !== 'plain' ? 'neutral' : graded)
  const told = toldBy(work, line, party)
  if (told) {
    const silent = told.support.how === 'silent'
    const art = silent ? side?.empty : line.speaker.art
    const { grade } = gradeParty([told.support.how])
    if (art && !withheld) return { party, art, attitude: 'plain', screen: grade, ink }
  }
  const screen = screenOf(grading?.parties[party]?.grade ?? 'plain')
  return { party, art: side?.art ?? '', attitude: attitudeOf(work, line, party), screen, ink }
}

/** The account that is being told on this party's side, if the line is one. */
function toldBy(work: Reconstruction, line: Line, party: string): Account | null {
  if (line.kind !== 'account' || line.source.party !== party) return null
  const told = work.sourcing[line.of]
  if (!told || !('support' in told)) return null
  return accountsOf(work, told).find((account) => account.record === line.record) ?? null
}

function attitudeOf(
  work: { readonly exchange: readonly string[] },
  line: Line,
  party: string,
): Plate['attitude'] {
  if (line.kind === 'speech' && line.speaker.kind === 'person')
    return line.speaker.party === party ? 'speaking' : 'listening'
  return line.id === work.exchange.at(-1) ? 'hanging-up' : 'pause'
}

function wireFor(
  line: Line,
  parties: readonly string[],
  grading: Grading | null,
  { withheld }: Showing,
): Wire | null {
  if (parties.length < 2) return null
  const speaks = line.kind === 'speech' && line.speaker.kind === 'person'
  const from = speaks ? parties.indexOf(line.speaker.party ?? '') : -1
  const noise = withheld ? NEUTRAL_NOISE : NOISE[grading?.attestation ?? 'not-applicable']
  return { noise, from: from === -1 ? null : from, rhythm: speaks ? rhythmOf(line.content) : [] }
}
