import type { TestProject } from 'vitest/node'
import { run as build } from '../../src/tools/build.ts'
import { DIST, STORY } from '../../src/tools/folders.ts'
import { openServer } from '../../src/tools/start.ts'
import { BROWSERS } from './browsers.ts'
import { openWatchedSite } from './watched-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, with a slash at the end. */
    site: string
  }
}

/**
 * Says which browsers are not here, builds the site (with SITES=built it is served as it was built
 * before) and serves it. Gives what stops it again; throws where the build fails.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const { name, missing } of BROWSERS)
    if (missing) process.stdout.write(`${name} is skipped: not installed here: ${missing}.\n`)
  provide('site', '')
  if (BROWSERS.every(({ missing }) => missing)) return async () => {}
  if (process.env.SITES !== 'built' && (await build([STORY, '--out', DIST])) !== 0)
    throw new Error('The site could not be built.')
  const server = await openServer(DIST, 0)
  const watched = await openWatchedSite(server.resolvedUrls?.local[0] ?? '')
  provide('site', watched.url)
  return async () => {
    await watched.close()
    await server.close()
  }
}
