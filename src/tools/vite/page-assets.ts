import type { PageAssets, SharedPicture } from '../../prerender/index.ts'
import { type Bundle, lineById, type Publisher } from '../../reconstruction/index.ts'
import { type Prints, stillsIn } from '../stills/lasting.ts'
import type { Prerender } from './load-prerender.ts'
import type { StoryFiles } from './story-files.ts'

/** What the pages of a story are made with beside the story itself. */
export interface StoryAssets {
  readonly bundle: Bundle
  readonly files: StoryFiles
  /** The stills and posters that ship beside the pages; none while developing. */
  readonly prints: Prints
  /** The public address with a slash at the end; empty where none was given. */
  readonly address: string
  readonly publisher: Publisher | null
  /** Where the list of the site's works lies, as seen from the pages; empty where there is one work. */
  readonly works: string
}

/** The part of a page's assets that is the same on every page. */
export const sharedAssets = (
  { bundle, files, prints, address, publisher, works }: StoryAssets,
  prerender: Pick<Prerender, 'posterAlt' | 'posterIn'>,
): Pick<
  PageAssets,
  'bundle' | 'cleanBundle' | 'inks' | 'stills' | 'base' | 'poster' | 'publisher' | 'works'
> => ({
  bundle: `./${files.data.fileName}`,
  cleanBundle: `./${files.clean.fileName}`,
  inks: `./${files.inks.fileName}`,
  stills: stillsIn(prints),
  base: address,
  publisher,
  works,
  poster: sharedPicture(bundle, prints, prerender),
})

/** The picture that stands for the whole where it is shared: the card of the event's first line. */
function sharedPicture(
  bundle: Bundle,
  prints: Prints,
  { posterAlt, posterIn }: Pick<Prerender, 'posterAlt' | 'posterIn'>,
): SharedPicture | null {
  const line = lineById(bundle, bundle.exchange[0] ?? '')
  const address = line && posterIn(prints, line.id, 'card')
  if (!line || !address) return null
  return { address, alt: posterAlt({ bundle, line, clean: false }) }
}
