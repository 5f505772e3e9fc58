import { join } from 'node:path'
import { createBuilder, type UserConfig, type ViteBuilder } from 'vite'
import { CACHE, ROOT, SITE } from '../folders.ts'
import { packageFolder } from '../package-folder.ts'
import { ANYWHERE } from './anywhere.ts'
import { buildSite } from './build-site.ts'
import { catalogue } from './catalogue.ts'
import { environments } from './environments.ts'
import { icon } from './icon.ts'
import { keptFiles } from './kept-files.ts'
import { lessonApart } from './lesson-apart.ts'
import { PAGES } from './pages.ts'
import { plainImports } from './plain-imports.ts'
import { plainStyles } from './plain-styles.ts'
import { serveStory } from './serve-story.ts'
import { spokenIn } from './site-language.ts'
import type { SitePlan } from './site-plan.ts'
import { stageScript } from './stage-script.ts'
import { TYPEFACES } from './typefaces.ts'

/** A line on the way, for whoever waits for a build. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * The first browsers that know all the CSS that is used here. For older ones the build would write
 * `:dir()` by language, which it does not mean, and schemes of colour at twice their length.
 */
const STYLED = ['chrome123', 'edge123', 'firefox121', 'safari17.5', 'ios17.5']

/**
 * Vite's configuration of the site, for building it and for developing. Relative addresses throughout.
 * @param apart stories that become sites of their own in the same build
 */
export const siteConfig = (
  plan: SitePlan,
  command: 'build' | 'serve',
  apart: readonly SitePlan[] = [],
): UserConfig => ({
  root: SITE,
  ...ANYWHERE,
  base: command === 'build' ? './' : '/',
  publicDir: false,
  appType: 'custom',
  plugins: [
    catalogue(() => spokenIn(plan)),
    plainImports,
    plainStyles,
    stageScript,
    icon,
    lessonApart,
    keptFiles(plan, say),
    serveStory(plan.story),
  ],
  build: {
    outDir: plan.out,
    emptyOutDir: false,
    target: 'es2022',
    // For all environments: of one alone Vite heeds neither.
    cssTarget: STYLED,
    terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3 } },
    reportCompressedSize: false,
  },
  optimizeDeps: { entries: Object.values(PAGES).map(({ script }) => script) },
  cacheDir: join(CACHE, 'vite'),
  // Typefaces are fetched from their packages, which may lie beside this one.
  server: { fs: { allow: [ROOT, ...TYPEFACES.map((name) => packageFolder(name))] } },
  ...(command === 'build' && {
    environments: environments(),
    builder: {
      sharedConfigBuild: true,
      buildApp: (builder) => buildSite(builder, plan, { say, builderOf }, apart),
    },
  }),
})

/** A builder for another work of the site. */
const builderOf = (plan: SitePlan): Promise<ViteBuilder> =>
  createBuilder({ configFile: false, ...siteConfig(plan, 'build') })
