import type { ComponentChildren } from 'preact'
import { pictureOf } from '../../../player/index.ts'
import { type Bundle, lineById, type Story } from '../../../reconstruction/index.ts'
import { labelOf, words } from '../../../words/index.ts'
import { type DrawingAddress, Still, type Stills } from '../../common/index.ts'
import { PlateNames } from './PlateNames.tsx'
import { pictured } from './pictured.ts'

interface OpeningProps {
  bundle: Bundle
  stills: Stills
  address: DrawingAddress
  /** The folder of the pages, with a slash at the end. */
  home?: string
  /** A further way, after those to the other pages. */
  children?: ComponentChildren
}

const say = words.opening

/** The element that holds the opening’s words: nothing is painted before it is read. */
export const OPENING_WORDS = 'opening-words'

/** The pages that it leads to beside the play. */
const MORE = ['read', 'tellings', 'teach', 'embed'] as const

/**
 * The title screen of a story that has one: what it is, one sentence that gives the plates of one
 * telling line their meaning, the ways in, and those plates as they are printed there. These are links to the
 * text, which deferred/enter.ts takes where scripts run. Nothing where the story has no opening.
 */
export function Opening({ bundle, stills, address, home = './', children }: OpeningProps) {
  const { story } = bundle
  if (!story.opening) return null
  const line = lineById(bundle, story.opening.line)
  const picture = line && pictureOf(bundle, line, { withheld: false })
  return (
    <main class="front opening" id="opening">
      <div class="front-words" id={OPENING_WORDS}>
        <p class="front-label">{labelOf(story)}</p>
        <h1 class="front-title" lang={story.language}>
          {story.title}
        </h1>
        <p class="front-teller" lang={story.author && story.language}>
          {say.tells(
            story.event.title,
            story.author?.tells ?? say.byAccounts(story.event.records.length),
          )}
        </p>
        <p class="front-sentence" lang={story.language}>
          {story.opening.sentence}
        </p>
        {picture?.plates.some(({ party }) => party !== null) && (
          <p class="heard">{pictured(bundle, picture)}</p>
        )}
        <Ways story={story} text={`${home}read.html`} />
        <label class="opening-sound" data-needs-script>
          <input type="checkbox" />
          <span>
            {say.sound} <small>({say.soundNote})</small>
          </span>
        </label>
        <nav class="opening-more" aria-label={say.more}>
          {MORE.map((page) => (
            <a key={page} href={`${home}${page}.html`}>
              {say[page]}
            </a>
          ))}
          {children}
        </nav>
        <p class="front-makers" lang={story.language}>
          {story.disclosure.makers}
        </p>
      </div>
      <div class="front-picture">
        {picture && <Still picture={picture} address={address} stills={stills} first />}
        <PlateNames bundle={bundle} />
      </div>
    </main>
  )
}

const Ways = ({ story, text }: { story: Story; text: string }) => (
  <ul class="front-ways" aria-label={say.ways}>
    <li class="opening-resume" data-needs-script>
      <a class="front-way" href={text} data-way="resume">
        {say.resume}
      </a>
    </li>
    <li>
      <a class="front-way" href={text} data-way="key">
        {say.hear(story.scenes[story.event.scene]?.title ?? story.event.title)}
      </a>
    </li>
    <li>
      <a class="front-way" href={text} data-way="beginning">
        {say.beginning}
      </a>
    </li>
  </ul>
)
