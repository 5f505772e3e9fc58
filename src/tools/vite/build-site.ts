import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViteBuilder } from 'vite'
import { publisherWords } from '../../words/publisher/index.ts'
import { writePackage, writePlugin } from '../build-package.ts'
import { neededBefore } from '../build-version.ts'
import { emptyOut } from '../empty.ts'
import { ROOT } from '../folders.ts'
import { openForPages } from '../open-story.ts'
import { claimOut } from '../out-folder.ts'
import { checkSizes } from '../sizes.ts'
import { buildPages, bundle } from './build-pages.ts'
import { writeNotices } from './licences.ts'
import { withPrerender } from './load-prerender.ts'
import { GROUPS } from './pages.ts'
import type { SitePlan } from './site-plan.ts'

/**
 * Builds the whole site, saying what it is at. Throws where the story has faults, with the checker's
 * diagnostics, where it may not be built into that folder, or where something is over its budget.
 */
export async function buildSite(
  builder: ViteBuilder,
  plan: SitePlan,
  say: (line: string) => void,
): Promise<void> {
  const { out, address } = plan
  const opened = await openForPages(plan.story, plan)
  if (!opened.ok) throw new Error(opened.error)
  if (!opened.value.bundle.review)
    say('Not every reading is reviewed: built as a draft, which every page says.')
  if (!opened.value.publisher) say(publisherWords.notTold)
  const { story, lines } = opened.value.bundle
  await claimOut(out, { name: story.name, lines: lines.map(({ id }) => id) })
  const before = await neededBefore(out)
  const files = await withPrerender(async (prerender) => {
    const prints = await prerender.printAll(opened.value.bundle, plan.cards, say)
    await emptyOut(out)
    const pages = { plan, opened: opened.value, prints, prerender }
    const built = await buildPages(builder, Object.keys(GROUPS), pages)
    await bundle(builder, 'element')
    await bundle(builder, 'packaged')
    await writePackage(out)
    await writePlugin(out, address)
    await bundle(builder, 'line')
    await copyFile(join(ROOT, 'src/embed/element/published.d.ts'), join(out, 'embed.d.ts'))
    const framed = ['frame', 'lesson'].flatMap((group) => built.get(group) ?? [])
    await prerender.writeOutputs(out, opened.value.bundle, address, prints, {
      framed: framed.map(({ fileName }) => fileName),
      offline: await bundle(builder, 'offline'),
      publisher: opened.value.publisher,
    })
    return new Set([...built.values()].flat().map(({ fileName }) => fileName))
  })
  await bundle(builder, 'worker')
  await writeNotices(out)
  await checkSizes(
    out,
    say,
    [...before].filter((file) => !files.has(file)),
  )
}
