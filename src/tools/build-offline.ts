import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inkStyles, renderOffline } from '../prerender/index.ts'
import type { Bundle, Publisher } from '../reconstruction/index.ts'
import { labelOf } from '../words/index.ts'
import { onePage } from './one-page.ts'
import type { Built } from './vite/assets.ts'

/**
 * Writes `offline/NAME.html`: one file that plays from a disk, with no network.
 * @param built the frame's script and style, each as one text with all that it uses inside
 */
export async function writeOffline(
  out: string,
  bundle: Bundle,
  built: Built,
  publisher: Publisher | null,
): Promise<void> {
  const { story } = bundle
  const page = onePage({
    title: `${story.title}. ${labelOf(story)}`,
    body: renderOffline(bundle, publisher),
    built,
    styles: [inkStyles(story)],
    data: { bundle },
  })
  await mkdir(join(out, 'offline'), { recursive: true })
  await writeFile(join(out, `offline/${story.name}.html`), page)
}
