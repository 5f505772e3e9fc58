import type { Attestation, Grade, Reconstruction } from '../reconstruction/index.ts'
import { NOISE } from './noise.ts'
import type { Picture } from './picture.ts'

/** A grade that the key can show, coarse to fine. */
export const EXAMPLE_GRADES = ['none', 'partial', 'full'] as const satisfies readonly Grade[]
export type ExampleGrade = (typeof EXAMPLE_GRADES)[number]

/** How a line would be attested if both parties stood at the grade. */
const ATTESTED: Readonly<Record<ExampleGrade, Attestation>> = {
  none: 'neither-side',
  partial: 'one-side',
  full: 'both-sides',
}

/**
 * The event's callers both printed at one grade, for the key that teaches how to read the picture.
 * It shows no line, and whoever shows it must say so. `null` where the event has no sides to draw.
 */
export function examplePicture(work: Reconstruction, grade: ExampleGrade): Picture | null {
  const { scene } = work.story.event
  const sides = work.story.scenes[scene]?.sides
  if (!sides) return null
  const plates = Object.entries(work.story.parties).flatMap(([party, { ink }]) => {
    const side = sides[party]
    if (!side) return []
    return [{ party, art: side.art, attitude: 'pause' as const, screen: grade, ink }]
  })
  if (plates.length === 0) return null
  const wire = { noise: NOISE[ATTESTED[grade]], from: null, rhythm: [] }
  return { scene, plates, wire: plates.length > 1 ? wire : null }
}
