import { createHash } from 'node:crypto'
import { type Bundle, cleanBundle } from '../../reconstruction/index.ts'

/** A file of the site: its path there, what is in it, and its media type. */
export interface SiteFile {
  readonly fileName: string
  readonly source: string
  readonly type: string
}

/** What ships of a story beside its pages. */
export interface StoryFiles {
  readonly data: SiteFile
  /** The same with its strong words masked: the very same file where it has none. */
  readonly clean: SiteFile
  /** The colours of its parties, as a style sheet. */
  readonly inks: SiteFile
}

/** Puts a story's data into files whose names change with their content. @param inks as a style sheet */
export function storyFiles(bundle: Bundle, inks: string): StoryFiles {
  const { name } = bundle.story
  const file = (source: string, ending: string, type: string): SiteFile => {
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 10)
    return { fileName: `story/${name}.${digest}.${ending}`, source, type }
  }
  const json = (content: Bundle) => file(JSON.stringify(content), 'json', 'application/json')
  return {
    data: json(bundle),
    clean: json(cleanBundle(bundle)),
    inks: file(inks, 'css', 'text/css'),
  }
}
