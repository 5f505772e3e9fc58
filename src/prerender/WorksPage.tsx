import { pictured } from '../apps/play/index.ts'
import { Said } from '../panel/index.ts'
import { pictureOf } from '../player/index.ts'
import {
  type Bundle,
  exchangeOf,
  type Line,
  lineById,
  type Publisher,
  shownDigest,
} from '../reconstruction/index.ts'
import { POLICY } from '../runtime/address/index.ts'
import { labelOf, sumOf, words } from '../words/index.ts'
import { publishedBy } from '../words/publisher/index.ts'
import { worksWords } from '../words/works/index.ts'
import { LinePicture } from './LinePicture.tsx'
import type { PageAssets } from './page-props.ts'
import { Scripts } from './Scripts.tsx'
import { ShareCard } from './ShareCard.tsx'

/** A work as the list of a site's works shows it. */
export interface ShownWork {
  readonly bundle: Bundle
  readonly publisher: Publisher | null
  /** Where its stills lie, as seen from its own folder, and then their names. */
  readonly stills: readonly string[]
  /** Its folder, as seen from the page, with a slash at the end. */
  readonly home: string
}

interface WorksPageProps {
  works: readonly ShownWork[]
  /** `base`: the public address of the site, with a slash at the end; empty where none was given. */
  assets: Pick<PageAssets, 'scripts' | 'style' | 'icon' | 'base' | 'policy'>
}

const say = worksWords

/** The page of a site of several works: each with its picture, what it is and what attests it. */
export const WorksPage = ({ works, assets }: WorksPageProps) => (
  <html lang={words.language} dir={words.direction || undefined}>
    <WorksHead works={works} assets={assets} />
    <body>
      <main class="text-page works">
        <h1 class="section-title">{say.all}</h1>
        <p class="works-lead">{say.lead(works.length)}</p>
        <ol class="works-list">
          {works.map((work) => (
            <Work key={work.home} {...work} />
          ))}
        </ol>
      </main>
    </body>
  </html>
)

function WorksHead({ works, assets: { base, icon, policy, scripts, style } }: WorksPageProps) {
  const title = [say.all, ...works.map(({ bundle }) => bundle.story.title)].join(' · ')
  const description = works
    .map(({ bundle: { story } }) => `${story.title}. ${labelOf(story)}`)
    .join(' ')
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy?.(POLICY) ?? POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="icon" type="image/svg+xml" href={icon} />
      <ShareCard
        title={title}
        description={description}
        address={base && `${base}works.html`}
        picture={null}
      />
      <Scripts assets={{ scripts }} />
      <link rel="stylesheet" crossorigin="anonymous" href={style} />
    </head>
  )
}

function Work({ bundle, publisher, stills, home }: ShownWork) {
  const { story, digest } = bundle
  const line = shownLine(bundle)
  const gradings = exchangeOf(bundle).flatMap(({ grading }) => grading ?? [])
  const sum = sumOf(gradings, story)
  return (
    <li class="work">
      <h2 class="work-title" lang={story.language}>
        <a href={home} data-work={story.name}>
          {story.title}
        </a>
      </h2>
      {/* Before the picture, whichever stands beside it: what it is of is reconstructed. */}
      <p class="label">{labelOf(story)}</p>
      {line && <LinePicture bundle={bundle} line={line} stills={stills} home={home} />}
      <div class="work-words">
        <p class="work-subtitle" lang={story.language}>
          {story.subtitle}
        </p>
        <Pictured bundle={bundle} line={line} />
        {sum && <p class="work-sum">{sum}</p>}
        <ul class="work-ways" aria-label={story.title}>
          {WAYS.map(([page, text]) => (
            <li key={page}>
              <a href={home + page} aria-label={`${text}: ${story.title}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p class="work-makers" lang={story.language}>
          {story.disclosure.makers}
        </p>
        <p class="digest">
          {publishedBy(publisher)} · {words.about.version(story.version)}
          {digest && ` · ${words.digest.is(shownDigest(digest))}`}
        </p>
      </div>
    </li>
  )
}

const WAYS = [
  ['', say.open],
  ['read.html', say.read],
  ['about.html', say.about],
] as const

/** The line whose plates stand for a work: its opening’s, else the first of its event. */
function shownLine(bundle: Bundle): Line | null {
  const [first] = bundle.exchange
  const id = bundle.story.opening?.line ?? first
  return id === undefined ? null : lineById(bundle, id)
}

/** What the picture is of: the opening’s sentence, or the line itself; and how it looks. */
function Pictured({ bundle, line }: { bundle: Bundle; line: Line | null }) {
  const { opening, language } = bundle.story
  const picture = line && pictureOf(bundle, line, { withheld: false })
  return (
    <>
      {opening ? (
        <p class="work-sentence" lang={language}>
          {opening.sentence}
        </p>
      ) : (
        line && (
          <p class="work-sentence">
            {say.pictured}{' '}
            <span lang={language}>
              <Said line={line} clean={false} inline />
            </span>
          </p>
        )
      )}
      {picture?.plates.some(({ party }) => party !== null) && (
        <p class="heard">{pictured(bundle, picture)}</p>
      )}
    </>
  )
}
