import type { ShownWork } from '../../prerender/index.ts'
import { stillsIn } from '../stills/lasting.ts'
import { entryOf, iconOf, scriptsOf, styleOf } from './assets.ts'
import type { BuiltWork } from './build-work.ts'
import type { Bundler } from './bundler.ts'
import type { Prerender } from './load-prerender.ts'
import { WORKS_GROUP } from './pages.ts'

/** The list of a site's works, as seen from its folder. */
export const WORKS_FILE = 'works.html'

/** Bundles what the list of works needs, and gives its page. @param works all of them, the first first */
export async function worksPage(
  bundle: Bundler,
  works: readonly BuiltWork[],
  prerender: Prerender,
): Promise<string> {
  const built = await bundle(WORKS_GROUP)
  return prerender.renderWorks({
    works: works.map(shownWork),
    assets: {
      scripts: scriptsOf(built, 'works'),
      style: styleOf(built, entryOf('works').style),
      icon: iconOf(built),
      base: works[0]?.plan.address ?? '',
    },
  })
}

const shownWork = ({ opened, prints }: BuiltWork, i: number): ShownWork => ({
  bundle: opened.bundle,
  publisher: opened.publisher,
  stills: stillsIn(prints),
  home: i === 0 ? './' : `./${opened.bundle.story.name}/`,
})
