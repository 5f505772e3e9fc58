import type { ComponentProps, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { type LessonFile, NO_LESSON_FILE } from '../../lesson/file/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { EmbedPage } from '../embed/EmbedPage.tsx'
import { FramePage } from '../frame/FramePage.tsx'
import { OfflinePage } from '../frame/OfflinePage.tsx'
import { AboutPage } from './AboutPage.tsx'
import { ComparePage } from './ComparePage.tsx'
import { Document } from './Document.tsx'
import { LessonPage } from './LessonPage.tsx'
import { LinePage } from './LinePage.tsx'
import { PlayPage } from './PlayPage.tsx'
import { Poster } from './Poster.tsx'
import { ReadPage } from './ReadPage.tsx'
import { TeachPage } from './TeachPage.tsx'

/** Addresses that the build knows and a page needs. */
export interface PageAssets {
  /** Where a drawing lies, by its name, as seen from the page. */
  readonly drawing: (name: string) => string | undefined
  /** The page's script and then what it imports, as seen from the page. */
  readonly scripts: readonly string[]
  /** Its style sheet, as seen from the page. */
  readonly style: string
  /** Style sheets that stand further down in it, as seen from the page; empty where it has none. */
  readonly laterStyles: Readonly<Record<'rest' | 'fonts', string>>
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
  /** Whether a worker lies beside the pages, by which they are read offline. */
  readonly worker: boolean
  /** The picture that stands for the whole where it is shared, or `null` where none was printed. */
  readonly poster: SharedPicture | null
  /** Makes of a page's policy the one that is written into it: while developing more is allowed. */
  readonly policy?: (policy: string) => string
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

type PageView = (props: PageProps) => VNode

const PAGES: Readonly<Record<string, PageView>> = {
  index: PlayPage,
  about: AboutPage,
  compare: ComparePage,
  frame: FramePage,
  embed: EmbedPage,
  lesson: LessonPage,
  read: ReadPage,
  teach: TeachPage,
}

/** Renders a page by its name, as a whole document. Throws when there is no such page. */
export function renderPage(
  name: string,
  bundle: Bundle,
  assets: PageAssets,
  lesson: LessonFile = NO_LESSON_FILE,
): string {
  const View = PAGES[name]
  if (!View) throw new Error(`there is no page called "${name}"`)
  const props = { bundle, assets, lesson }
  const document = (
    <Document page={name} {...props}>
      <View {...props} />
    </Document>
  )
  return `<!doctype html>\n${render(document)}\n`
}

/** A line's poster, as the press needs it: the words in place, the picture still to be printed. */
export const renderPoster = (props: ComponentProps<typeof Poster>): string =>
  render(<Poster {...props} />)

/** A page for one line alone, whole. */
export const renderLinePage = (props: ComponentProps<typeof LinePage>): string =>
  `<!doctype html>\n${render(<LinePage {...props} />)}\n`

/** What stands in the body of the one page that holds everything. */
export const renderOffline = (bundle: Bundle): string => render(<OfflinePage bundle={bundle} />)
