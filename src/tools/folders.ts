import { fileURLToPath } from 'node:url'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The house itself. */
export const HOUSE = fromHere('../..')

/** Where the reconstruction that ships with the house lives; commands take it when none is named. */
export const STORY = fromHere('../../story/putins-talk-therapy')

/** Where the pages' templates live. */
export const SITE = fromHere('../site')

/** Where the build goes. */
export const DIST = fromHere('../../dist')
