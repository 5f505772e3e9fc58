import type { Bundle } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { POLICY } from '../policy.ts'
import type { PageAssets } from './render.tsx'

interface HeadProps {
  page: string
  bundle: Bundle
  assets: PageAssets
}

const NAMES: Readonly<Record<string, string>> = {
  about: words.site.about,
  compare: words.site.compare,
  lesson: lessonWords.title,
}

/** What stands in a page's head: its policy, its title, and what it will fetch. */
export function Head({ page, bundle, assets }: HeadProps) {
  const { story } = bundle
  const title = [NAMES[page], story.title].filter(Boolean).join(' · ')
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <meta name="description" content={`${story.subtitle}. ${story.disclosure.label}`} />
      <meta name="author" content={words.site.makers} />
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <link rel="stylesheet" href={assets.inks} />
      {['index', 'frame', 'lesson', 'teach'].includes(page) && (
        <link rel="preload" as="fetch" crossorigin="anonymous" href={assets.bundle} id="bundle" />
      )}
      {page === 'frame' && (
        <>
          <meta name="robots" content="noindex" />
          <link rel="alternate" type="application/json" href="corrections.json" id="corrections" />
        </>
      )}
    </>
  )
}
