import { fileURLToPath } from 'node:url'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The house itself. */
export const HOUSE = fromHere('../..')

/** Where the reconstruction that ships with the house lives; commands take it when none is named. */
export const STORY = fromHere('../../story/putins-talk-therapy')

/** Where the pages' own folders are. */
export const SITE = fromHere('../apps')

/** Where the build goes. */
export const DIST = fromHere('../../dist')
