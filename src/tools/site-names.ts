import { LANGUAGES, PSEUDO_LANGUAGES } from '../words/index.ts'
import { PAGES } from './vite/pages.ts'

/**
 * Files and folders that a build writes into a site beside its pages, without their endings. A journey
 * compares them with what was built.
 */
const BESIDE = [
  'assets',
  'corrections',
  'corrections-feed',
  'lines',
  'oembed',
  'offline',
  'package',
  'posters',
  'servers',
  'stills',
  'story',
  'third-party',
  'v',
  'variants',
  'versions',
  'wordpress',
  'worker',
]

const TAKEN: ReadonlySet<string> = new Set([
  ...Object.keys(PAGES),
  ...BESIDE,
  ...[...LANGUAGES, ...PSEUDO_LANGUAGES].map((one) => one.toLowerCase()),
])

/**
 * Whether every site has a page, file or folder of this name. Hosts leave out endings and capitals, so
 * that neither tells two names apart.
 */
export const isTakenName = (name: string): boolean => TAKEN.has(name.toLowerCase())
