import type { ComponentProps, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Bundle } from '../../reconstruction/index.ts'
import { FramePage } from '../frame/FramePage.tsx'
import { OfflinePage } from '../frame/OfflinePage.tsx'
import { AboutPage } from './AboutPage.tsx'
import { ComparePage } from './ComparePage.tsx'
import { Head } from './Head.tsx'
import { LinePage } from './LinePage.tsx'
import { PlayPage } from './PlayPage.tsx'

/** Addresses that the build knows and a page needs. */
export interface PageAssets {
  /** The folder of the drawings, as seen from the page. */
  readonly art: string
  /** The site's icon, as seen from the page. */
  readonly icon: string
  /** The bundle's address, as seen from the page. */
  readonly bundle: string
  /** The stylesheet with the parties' inks, as seen from the page. */
  readonly inks: string
}

/** A page as static HTML: what goes into its head and its body. */
export interface Page {
  readonly head: string
  readonly body: string
}

type PageView = (props: { bundle: Bundle; assets: PageAssets }) => VNode

const PAGES: Readonly<Record<string, PageView>> = {
  index: PlayPage,
  about: AboutPage,
  compare: ComparePage,
  frame: FramePage,
}

/** Renders a page by the name of its template. Throws when there is no such page. */
export function renderPage(name: string, bundle: Bundle, assets: PageAssets): Page {
  const View = PAGES[name]
  if (!View) throw new Error(`there is no page called "${name}"`)
  return {
    head: render(<Head page={name} bundle={bundle} assets={assets} />),
    body: render(<View bundle={bundle} assets={assets} />),
  }
}

/** A page for one line alone, whole. */
export const renderLinePage = (props: ComponentProps<typeof LinePage>): string =>
  `<!doctype html>\n${render(<LinePage {...props} />)}\n`

/** What stands in the body of the one page that holds everything. */
export const renderOffline = (bundle: Bundle): string => render(<OfflinePage bundle={bundle} />)
