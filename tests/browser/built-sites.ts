import { join } from 'node:path'
import { DIST, ROOT, STORY } from '../../src/tools/folders.ts'

/** A site of the journeys: the folders that it is built from and into. */
export interface Site {
  readonly story: string
  readonly out: string
}

/** The made story's site. */
export const MADE: Site = {
  story: join(ROOT, 'tests/made-story'),
  out: join(ROOT, 'test-results/made-story'),
}

/** The site itself, and the made story's; in the order of their ports. */
export const SITES: readonly Site[] = [{ story: STORY, out: DIST }, MADE]
