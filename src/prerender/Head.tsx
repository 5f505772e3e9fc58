import { beforePlayer, markKept, OPENING_WORDS } from '../apps/play/index.ts'
import { PUBLISHER } from '../embed/index.ts'
import { PACKED_LESSON, PACKED_PLATFORM } from '../lesson/platforms/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { PLAY_POLICY, POLICY, STAGE_PAGE_POLICY } from '../runtime/address/index.ts'
import { labelOf, otherLanguages, words } from '../words/index.ts'
import { lessonWords } from '../words/lesson/index.ts'
import { publishedBy } from '../words/publisher/index.ts'
import { takeAwayWords } from '../words/take-away/index.ts'
import { teachWords } from '../words/teach/index.ts'
import { ASKED } from './AskedLines.tsx'
import { readAddressFirst, showAskedLine } from './asked-line.ts'
import { InlineScript, withScripts } from './InlineScript.tsx'
import type { Packed, PageAssets } from './page-props.ts'
import { ShareCard } from './ShareCard.tsx'

interface HeadProps {
  page: string
  bundle: Bundle
  assets: PageAssets
}

const NAMES: Readonly<Record<string, string>> = {
  about: words.site.about,
  compare: words.site.compare,
  embed: words.embedPage.title,
  guide: teachWords.guide.title,
  lesson: lessonWords.title,
  read: words.site.read,
  tellings: words.compare.tellings,
  teach: words.around.teach,
  verify: words.digest.verify,
}

/** What a page is first read for. Nothing is painted before it can be: an empty page would only delay it. */
function firstOf(page: string, { story }: Bundle): string | undefined {
  if (page === 'index') return story.opening ? OPENING_WORDS : ASKED
  return page === 'lesson' ? 'question-practice' : undefined
}

/** The scripts that stand in Play itself. */
const INLINE = [readAddressFirst, markKept, showAskedLine, beforePlayer]

/** Only Play brings the worker that keeps it, and only the page that previews embeds holds frames. */
function policyOf(page: string, packed?: Packed): string {
  if (page === 'index') return withScripts(PLAY_POLICY, INLINE)
  // A learning record store is on whatever host the school has.
  if (packed?.platform === 'cmi5')
    return STAGE_PAGE_POLICY.replace("connect-src 'self'", '$& https: http:')
  if (['frame', 'lesson', 'tellings'].includes(page)) return STAGE_PAGE_POLICY
  return page === 'embed' ? `${POLICY}; frame-src 'self'` : POLICY
}

/** What stands in a page's head: its policy, its title, and what it will fetch. */
export function Head({ page, bundle, assets }: HeadProps) {
  const { story } = bundle
  const label = labelOf(story)
  const policy = policyOf(page, assets.packed)
  const first = firstOf(page, bundle)
  const title = [NAMES[page], story.title].filter(Boolean).join(' · ')
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={assets.policy?.(policy) ?? policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <meta name="description" content={`${story.subtitle}. ${label}`} />
      <meta name="author" content={words.around.makers} />
      {page === 'index' && <InlineScript script={readAddressFirst} />}
      {page === 'index' && story.opening && <InlineScript script={markKept} />}
      {first && <link {...{ rel: 'expect', href: `#${first}`, blocking: 'render' }} />}
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <OtherLanguages file={page === 'index' ? '' : `${page}.html`} />
      <link rel="stylesheet" href={assets.inks} />
      {['frame', 'teach', 'tellings'].includes(page) && <Preloaded address={assets.bundle} />}
      {page === 'lesson' && assets.cleanBundle !== assets.bundle && (
        <link rel="alternate" type="application/json" href={assets.bundle} id="bundle-strong" />
      )}
      {['compare', 'read'].includes(page) && (
        <link rel="alternate" type="application/json" href={assets.bundle} id="bundle" />
      )}
      {['index', 'frame', 'teach', 'tellings'].includes(page) && assets.stills.length > 0 && (
        <meta name="stills" content={assets.stills.join(' ')} />
      )}
      {!['frame', 'lesson', 'teach'].includes(page) && (
        <Shared page={page} title={title} label={label} assets={assets} />
      )}
      {page === 'index' && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${assets.base}oembed/${story.name}.json`}
          title={story.title}
        />
      )}
      {page === 'index' && assets.worker && <meta name="worker" content="yes" />}
      {page === 'about' && <Feeds bundle={bundle} />}
      {page === 'frame' && <meta name="robots" content="noindex" />}
      {['frame', 'teach'].includes(page) && (
        <meta name={PUBLISHER} content={publishedBy(assets.publisher)} />
      )}
      {/* A copy by itself has no floating one beside it to read corrections of. */}
      {['index', 'frame', 'lesson'].includes(page) && !assets.packed && (
        <link rel="alternate" type="application/json" href="corrections.json" id="corrections" />
      )}
      {assets.packed && <PackedFor {...assets.packed} />}
    </>
  )
}

/** Where the page is in other languages, for programs. @param file as its folder has it */
export const OtherLanguages = ({ file, up = '' }: { file: string; up?: string }) => (
  <>
    {otherLanguages?.map(({ language, home }) => (
      <link key={language} rel="alternate" hreflang={language} href={up + home + file} />
    ))}
  </>
)

/** What a copy of the lesson's page says of itself. */
export const PackedFor = ({ platform, query }: Packed) => (
  <>
    {platform !== null && <meta name={PACKED_PLATFORM} content={platform} />}
    {query !== null && <meta name={PACKED_LESSON} content={query} />}
  </>
)

/** Where those who follow corrections find them. */
function Feeds({ bundle: { story } }: Pick<HeadProps, 'bundle'>) {
  const title = takeAwayWords.corrections(story.title)
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href="corrections.atom" title={title} />
      <link
        rel="alternate"
        type="application/feed+json"
        href="corrections-feed.json"
        title={title}
      />
    </>
  )
}

/** What the page's script will ask for first, under way before it asks. */
export const Preloaded = ({ address }: { address: string }) => (
  <link rel="preload" as="fetch" crossorigin="anonymous" href={address} id="bundle" />
)

interface SharedProps {
  page: string
  title: string
  label: string
  assets: PageAssets
}

/** What a shared link to the page shows. */
function Shared({ page, title, label, assets: { base, poster } }: SharedProps) {
  return (
    <ShareCard
      title={`${title}. ${label}`}
      description={poster?.alt ?? label}
      address={base && (page === 'index' ? base : `${base}${page}.html`)}
      picture={base && poster ? { ...poster, address: base + poster.address } : null}
    />
  )
}
