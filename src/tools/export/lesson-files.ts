import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { strToU8 } from 'fflate'
import { createBuilder, mergeConfig, type ViteBuilder } from 'vite'
import { planOf, readConfig } from '../../lesson/index.ts'
import type { Packed } from '../../prerender/index.ts'
import { type Bundle, cleanBundle } from '../../reconstruction/index.ts'
import type { OpenedStory } from '../open-story.ts'
import { buildPages } from '../vite/build-pages.ts'
import { bundlerOf } from '../vite/bundler.ts'
import { siteConfig } from '../vite/config.ts'
import { LESSON_FILE, licencesOf } from '../vite/environments.ts'
import { NOTICES, writeNotices } from '../vite/licences.ts'
import { type Prerender, withPrerender } from '../vite/load-prerender.ts'
import { siteLanguage } from '../vite/site-language.ts'
import { sitePlan } from '../vite/site-plan.ts'
import { writeInto } from '../write-into.ts'
import { LESSON_PAGE, type PackageFiles } from './package.ts'
import { drawingsOf, onePlatform, usedTypefaces } from './trim.ts'

/** What a package is made of. */
export interface PackedStory {
  readonly opened: OpenedStory
  readonly packed: Packed
  /** The unmasked words are packed as well: a school's filter reads files, not class links. */
  readonly strong: boolean
}

/** The lesson's page and all that it needs, and nothing else. */
export const lessonFiles = (story: PackedStory): Promise<PackageFiles> =>
  built(story, async (builder, out, prerender) => {
    const { packed } = story
    const opened = prerender.inWords(story.opened)
    const plan = sitePlan({ story: opened.folder, out })
    const words = { ...opened, bundle: wordsOf({ ...story, opened }) }
    const pages = { plan, opened: words, prints: new Map(), prerender, packed }
    await buildPages(bundlerOf(builder), ['lesson'], pages)
    await writeNotices(out)
    return filesIn(out)
  })

/** The same as one page in one file, that needs no server. */
export const lessonFile = (story: PackedStory): Promise<PackageFiles> =>
  built(story, async (builder, out, prerender) => {
    const { packed, strong } = story
    const opened = prerender.inWords(story.opened)
    const parts = await bundlerOf(builder)(LESSON_FILE)
    const shown = cleanBundle(opened.bundle)
    const page = prerender.onePage({
      title: `${shown.story.title}. ${prerender.labelOf(shown.story)}`,
      head: prerender.renderPackedFor(packed),
      body: prerender.renderLesson({
        bundle: shown,
        lesson: opened.lesson,
        query: packed.query,
        address: () => undefined,
      }),
      built: parts,
      styles: [prerender.inkStyles(shown.story)],
      data: { bundle: shown, ...(strong && { 'bundle-strong': opened.bundle }) },
    })
    for (const file of parts)
      if (file.type === 'asset' && file.fileName === licencesOf(LESSON_FILE))
        await writeInto(out, file.fileName, file.source)
    await writeNotices(out)
    const notices = await readFile(join(out, NOTICES))
    return new Map([
      [LESSON_PAGE, strToU8(page)],
      [NOTICES, notices],
    ])
  })

const wordsOf = ({ opened, strong }: PackedStory): Bundle =>
  strong ? opened.bundle : cleanBundle(opened.bundle)

/** The scenes that a lesson shows: all where the page's address decides which it is. */
function scenesOf({ bundle, lesson }: OpenedStory, { query }: Packed): string[] {
  if (query === null) return Object.keys(bundle.story.scenes)
  const { config } = readConfig(query, bundle)
  // What is asked is the same for every pupil; before the first question, and at the end, the event's
  // first line shows.
  const lines = [...planOf(bundle, lesson, config, 0).map(({ line }) => line), bundle.exchange[0]]
  const shown = bundle.lines.filter(({ id }) => lines.includes(id))
  return [...new Set(shown.map(({ scene }) => scene))]
}

/** Lends what builds the lesson without what its package does not need, and a folder for it. */
async function built(
  { opened, packed }: PackedStory,
  build: (builder: ViteBuilder, out: string, prerender: Prerender) => Promise<PackageFiles>,
): Promise<PackageFiles> {
  const out = await mkdtemp(join(tmpdir(), 'readout-lesson-'))
  const texts = [JSON.stringify([opened.bundle, opened.lesson])]
  const trimmed = {
    plugins: [onePlatform(packed), drawingsOf(opened.bundle, scenesOf(opened, packed))],
    css: { postcss: usedTypefaces(texts) },
  }
  try {
    const plan = sitePlan({ story: opened.folder, out })
    const builder = await createBuilder({
      configFile: false,
      logLevel: 'error',
      ...mergeConfig(siteConfig(plan, 'build'), trimmed),
    })
    return await withPrerender(
      (prerender) => build(builder, out, prerender),
      await siteLanguage(plan),
    )
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

async function filesIn(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
