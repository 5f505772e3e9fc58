import { createBuilder } from 'vite'
import { type OpenedStory, openForPages } from './open-story.ts'
import { buildPages } from './vite/build-pages.ts'
import { bundlerOf } from './vite/bundler.ts'
import { siteConfig } from './vite/config.ts'
import { withPrerender } from './vite/load-prerender.ts'
import { siteLanguage } from './vite/site-language.ts'
import { sitePlan } from './vite/site-plan.ts'

/**
 * Builds some groups of pages without pictures, and nothing beside them: for packages and for tests.
 * @param parts names of groups (vite/pages.ts), and `worker` for the one that keeps what was built
 * before it. Throws when the story has faults.
 */
export async function buildSome(
  story: string | OpenedStory,
  out: string,
  parts: readonly string[],
): Promise<void> {
  const opened = typeof story === 'string' ? await openOrThrow(story) : story
  const plan = sitePlan({ story: opened.folder, out })
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'error',
    ...siteConfig(plan, 'build'),
  })
  const bundle = bundlerOf(builder)
  const groups = parts.filter((part) => part !== 'worker')
  await withPrerender(
    (prerender) =>
      buildPages(bundle, groups, {
        plan,
        opened: prerender.inWords(opened),
        prints: new Map(),
        prerender,
      }),
    await siteLanguage(plan),
  )
  if (parts.includes('worker')) await bundle('worker')
}

async function openOrThrow(folder: string): Promise<OpenedStory> {
  const opened = await openForPages(folder)
  if (opened.ok) return opened.value
  throw new Error(opened.error)
}
