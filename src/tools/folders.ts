import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The root of the repository. */
export const ROOT = fromHere('../..')

/** The reconstruction that this repository is for, of its tests: no command takes it by itself. */
export const STORY = fromHere('../../story/putins-talk-therapy')

/** Whether this is the package as somebody installed it, and not its repository. */
const installed = ROOT.split(sep).includes('node_modules')

/** Where what is made again at a cost is kept: an installed package may not be written to. */
export const CACHE = installed
  ? envPaths('readout', { suffix: '' }).cache
  : fromHere('../../.cache')

/** Where the pages' own folders are. */
export const SITE = fromHere('../apps')

/** Where the repository’s scripts build it. */
export const DIST = fromHere('../../dist')
