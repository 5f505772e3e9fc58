import { createBuilder } from 'vite'
import { siteConfig } from '../../src/tools/vite/config.ts'
import { sitePlan } from '../../src/tools/vite/site-plan.ts'
import { SITES } from './built-sites.ts'

/** Builds the journeys' sites in one go, since the same scripts serve all of them. */
async function buildSites(): Promise<void> {
  const [first, ...others] = SITES.map((site) => sitePlan({ ...site, alone: true }))
  if (!first) return
  const config = siteConfig(first, 'build', others)
  const builder = await createBuilder({ configFile: false, ...config })
  await builder.buildApp()
}

await buildSites()
