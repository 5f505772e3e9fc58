import type { Reconstruction } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'

/** A story with the sources and sourcing that fit; `null` when story.yaml cannot be read. */
export const workOf = ({ story, sources, sourcing }: Draft): Reconstruction | null =>
  story && {
    story,
    sources: Object.fromEntries(sources.fitting),
    sourcing: Object.fromEntries(sourcing.fitting),
  }
