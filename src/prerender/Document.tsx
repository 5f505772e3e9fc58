import type { ComponentChildren } from 'preact'
import { autosaveKey } from '../player/index.ts'
import { words } from '../words/index.ts'
import { Head } from './Head.tsx'
import { LaterStyles } from './LaterStyles.tsx'
import type { PageAssets, PageProps } from './page-props.ts'
import { Scripts } from './Scripts.tsx'

interface DocumentProps extends PageProps {
  page: string
  children: ComponentChildren
}

/** Pages whose first words are set in what the device has until the typefaces are here. */
const LATE_TYPEFACES = ['index', 'frame']

/** Pages that name their scripts further down, behind what is read first. */
const LATE_SCRIPTS = ['index', 'lesson']

/** A page as a whole document: the one template of all. */
export const Document = ({ page, bundle, assets, children }: DocumentProps) => (
  <html
    lang={words.language}
    dir={words.direction || undefined}
    data-typefaces={LATE_TYPEFACES.includes(page) ? 'late' : undefined}
    data-place={page === 'index' ? autosaveKey(bundle.story.name) : undefined}
  >
    <head>
      <meta charset="utf-8" />
      <Head page={page} bundle={bundle} assets={assets} />
      {!LATE_SCRIPTS.includes(page) && <Scripts assets={assets} />}
      <Style assets={assets} />
      {/* Where there is an opening, the play's own styles stand below it. */}
      {page === 'index' && !bundle.story.opening && (
        <LaterStyles address={assets.laterStyles.play} />
      )}
    </head>
    <body>{children}</body>
  </html>
)

const Style = ({ assets: { style } }: { assets: PageAssets }) => (
  <link rel="stylesheet" crossorigin="anonymous" href={style} />
)
