import type { ComponentProps, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { AboutPage } from '../apps/about/index.ts'
import { ComparePage } from '../apps/compare/index.ts'
import { GuidePage } from '../apps/guide/index.ts'
import { ReadPage } from '../apps/read/index.ts'
import { type LessonFile, NO_LESSON_FILE } from '../lesson/file/index.ts'
import { ChainPicture } from '../panel/chain/index.ts'
import type { Bundle, Publisher } from '../reconstruction/index.ts'
import { Document } from './Document.tsx'
import { EmbedPage } from './EmbedPage.tsx'
import { FramePage } from './FramePage.tsx'
import { PackedFor } from './Head.tsx'
import { LessonBody, LessonPage } from './LessonPage.tsx'
import { LinePage } from './LinePage.tsx'
import { OfflinePage } from './OfflinePage.tsx'
import { PlayPage } from './PlayPage.tsx'
import { Poster } from './Poster.tsx'
import type { Packed, PageAssets, PageProps } from './page-props.ts'
import { TeachPage } from './TeachPage.tsx'
import { TellingsDocument } from './TellingsDocument.tsx'
import { VerifyPage } from './VerifyPage.tsx'
import { WorksPage } from './WorksPage.tsx'

type PageView = (props: PageProps) => VNode

const PAGES: Readonly<Record<string, PageView>> = {
  index: PlayPage,
  about: AboutPage,
  compare: ComparePage,
  frame: FramePage,
  embed: EmbedPage,
  guide: GuidePage,
  lesson: LessonPage,
  read: ReadPage,
  teach: TeachPage,
  tellings: TellingsDocument,
  verify: VerifyPage,
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

/** A line's poster, as the build prints it: the words in place, the picture still to be printed. */
export const renderPoster = (props: ComponentProps<typeof Poster>): string =>
  render(<Poster {...props} />)

/** A page for one line alone, whole. */
export const renderLinePage = (props: ComponentProps<typeof LinePage>): string =>
  `<!doctype html>\n${render(<LinePage {...props} />)}\n`

/** The page that lists the works of a site of several, whole. */
export const renderWorks = (props: ComponentProps<typeof WorksPage>): string =>
  `<!doctype html>\n${render(<WorksPage {...props} />)}\n`

/** What a copy of the lesson’s page says of itself in its head. */
export const renderPackedFor = (packed: Packed): string => render(<PackedFor {...packed} />)

/** What stands in the body of the lesson’s page that is one file. */
export const renderLesson = (props: ComponentProps<typeof LessonBody>): string =>
  render(<LessonBody {...props} />)

/** What stands in the body of the one page that holds everything. */
export const renderOffline = (bundle: Bundle, publisher: Publisher | null): string =>
  render(<OfflinePage bundle={bundle} publisher={publisher} />)

/** The drawing of how some lines came from the event to the reader, as an SVG. */
export const renderChain = (props: ComponentProps<typeof ChainPicture>): string =>
  render(<ChainPicture {...props} />)
