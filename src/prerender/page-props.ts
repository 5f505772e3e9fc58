import type { LessonFile } from '../lesson/file/index.ts'
import type { Bundle, Publisher } from '../reconstruction/index.ts'

/** Addresses that the build knows and a page needs. */
export interface PageAssets {
  /** Where a drawing lies, by its name, as seen from the page. */
  readonly drawing: (name: string) => string | undefined
  /** The page's script and then what it imports, as seen from the page. */
  readonly scripts: readonly string[]
  /** Its style sheet, as seen from the page. */
  readonly style: string
  /** Style sheets that stand further down in it, as seen from the page; empty where it has none. */
  readonly laterStyles: Readonly<Record<'play' | 'rest' | 'fonts', string>>
  /** The site's icon, as seen from the page. */
  readonly icon: string
  /** The bundle's address, as seen from the page. */
  readonly bundle: string
  /** The same with its strong words masked; the same address where it has none. */
  readonly cleanBundle: string
  /** The stylesheet with the parties' inks, as seen from the page. */
  readonly inks: string
  /** Where the stills lie that were printed, as seen from the page, and then their names. */
  readonly stills: readonly string[]
  /** The player's public address with a slash at the end; empty where none was given. */
  readonly base: string
  /** Whoever publishes this copy; `null` where nobody is named. */
  readonly publisher: Publisher | null
  /** Where the list of the site's works lies, as seen from the page; empty where there is one work. */
  readonly works: string
  /** Whether a worker lies beside the pages, by which they are read offline. */
  readonly worker: boolean
  /** The picture that stands for the whole where it is shared, or `null` where none was printed. */
  readonly poster: SharedPicture | null
  /** Everything that a copy is compared with, as JSON; only for the page that compares. */
  readonly original?: string
  /** How the lesson's page leaves the site; not where it stays. */
  readonly packed?: Packed | undefined
  /** Makes of a page's policy the one that is written into it: while developing more is allowed. */
  readonly policy?: (policy: string) => string
}

/** How a copy of the lesson's page leaves the site. */
export interface Packed {
  /** The platform that opens it; `null` for a page by itself. */
  readonly platform: 'scorm12' | 'cmi5' | null
  /** The class link's query that it is for; `null` where its own address decides. */
  readonly query: string | null
}

/** A picture with its words. */
export interface SharedPicture {
  /** As seen from the page. */
  readonly address: string
  readonly alt: string
}

/** What every page is made of. */
export interface PageProps {
  bundle: Bundle
  assets: PageAssets
  /** What the story's lesson has besides what its sourcing gives. */
  lesson: LessonFile
}
