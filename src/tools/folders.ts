import { fileURLToPath } from 'node:url'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The root of the repository. */
export const ROOT = fromHere('../..')

/** Where the reconstruction that ships with Readout lives; commands take it when none is named. */
export const STORY = fromHere('../../story/putins-talk-therapy')

/** Where the pages' own folders are. */
export const SITE = fromHere('../apps')

/** Where the build goes. */
export const DIST = fromHere('../../dist')
