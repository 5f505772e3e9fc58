import {
  type Bundle,
  type Publisher,
  phraseOf,
  type Reconstruction,
  shownDigest,
} from '../../reconstruction/index.ts'
import {
  capital,
  dateOf,
  homeIn,
  LANGUAGES,
  labelOf,
  otherLanguages,
  untranslatedName,
  words,
} from '../../words/index.ts'
import { publishedBy, publisherWords } from '../../words/publisher/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { langOf } from '../view.ts'
import { PictureKey } from './PictureKey.tsx'
import { SourceList } from './SourceList.tsx'

/** Begins the id of a source's entry on the About page. */
export const ABOUT_SOURCE = 'source-'

interface AboutProps {
  /** With its review and digest, where it has them. */
  work: Reconstruction & Pick<Bundle, 'review' | 'digest'>
  /** Whoever publishes this copy; `null` where nobody is named. */
  publisher: Publisher | null
  level?: Level
  /** The page that holds the text of the lines; empty where it is this one. */
  text?: string
}

/** How the work was made, what it claims, its sources, when they were checked, what was corrected. */
export function About({ work, publisher, level = 2, text = '' }: AboutProps) {
  const { disclosure, checked, version, author } = work.story
  const below: Level = level === 1 ? 2 : 3
  const lang = langOf(work)
  return (
    <section class="page-section about">
      <Heading level={level} class="section-title">
        {words.about.title}
      </Heading>
      <div class="about-text" lang={lang}>
        <p class="headline" lang={words.language}>
          {labelOf(work.story)}
        </p>
        <p class="plain">{disclosure.statement}</p>
        <p class="plain">{disclosure.makers}</p>
        <PublishedBy publisher={publisher} />
        <Untranslated language={work.story.language} />
        {words.byMachine && <ByMachine />}
        {author && (
          <>
            <Heading level={below} class="about-head">
              {phraseOf(work, 'says')}
            </Heading>
            <p class="plain">{author.method?.summary ?? capital(phraseOf(work, 'method'))}</p>
          </>
        )}
        {disclosure.about.map(({ heading, text, sources }) => (
          <div key={heading}>
            <Heading level={below} class="about-head">
              {heading}
            </Heading>
            <p class="plain">{text}</p>
            <References ids={sources} work={work} />
          </div>
        ))}
        <Corrections work={work} level={below} page={text} />
      </div>
      <PictureKey work={work} level={below} />
      <Heading level={below} class="about-head">
        {words.about.sources}
      </Heading>
      <p class="aside">
        {words.about.checked(dateOf(checked, words.language))} {words.about.version(version)}.
      </p>
      <SourceList work={work} prefix={ABOUT_SOURCE} />
      <Copies work={work} level={below} />
    </section>
  )
}

/** Says that what stands around a story in another language is in the interface's own. */
function Untranslated({ language }: { language: string }) {
  const name = untranslatedName(language)
  if (!name) return null
  return (
    <p class="plain" lang={words.language}>
      {words.about.untranslated(name)}
    </p>
  )
}

/** Says that a program translated what stands around the story, and leads to the words that decide. */
function ByMachine() {
  const [deciding = ''] = LANGUAGES
  const home = otherLanguages && homeIn(otherLanguages, deciding)
  return (
    <p class="plain" lang={words.language}>
      {words.machine.about}
      {home && (
        <>
          {' '}
          <a href={`${home}about.html`} hreflang={deciding}>
            {words.machine.english}
          </a>
        </>
      )}
    </p>
  )
}

/** Whose copy it is, and where they take corrections. */
function PublishedBy({ publisher }: { publisher: Publisher | null }) {
  if (!publisher)
    return (
      <p class="plain" lang={words.language}>
        {publisherWords.trial}
      </p>
    )
  const { corrections } = publisher
  return (
    <p class="plain">
      {publishedBy(publisher)}. {publisherWords.report}
      <a href={corrections}>{corrections.replace(/^mailto:/, '')}</a>.
    </p>
  )
}

/** By what a copy is told from the original, and who reviewed it. */
function Copies({ work, level }: { work: AboutProps['work']; level: Level }) {
  const { review, digest } = work
  if (!digest) return null
  return (
    <div>
      <Heading level={level} class="about-head">
        {words.digest.head}
      </Heading>
      <p class="plain">
        {review
          ? words.digest.reviewed(dateOf(review.date, words.language), review.by.join('; '))
          : words.digest.notReviewed}
      </p>
      <p class="digest">{words.digest.is(shownDigest(digest))}</p>
      <p class="plain">
        {words.digest.what} {words.digest.limits}
      </p>
    </div>
  )
}

function References({ ids, work }: { ids: readonly string[]; work: Reconstruction }) {
  if (ids.length === 0) return null
  return (
    <ul class="references">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${ABOUT_SOURCE}${id}`}>{work.sources[id]?.name ?? id}</a>
        </li>
      ))}
    </ul>
  )
}

function Corrections({ work, level, page }: { work: Reconstruction; level: Level; page: string }) {
  const { corrections, disclosure } = work.story
  return (
    <div>
      <Heading level={level} class="about-head">
        {words.about.corrections}
      </Heading>
      {corrections.length === 0 ? (
        <p class="plain">{words.about.noCorrections}</p>
      ) : (
        <ul class="corrections">
          {corrections.map(({ date, text, line, withdrawn }) => (
            <li key={`${date} ${text}`}>
              <time dateTime={date}>{dateOf(date, words.language)}</time>
              <span>
                {withdrawn && `${words.about.withdrawn} `}
                {text}{' '}
                {line && !withdrawn && (
                  <a href={`${page}#read-${line}`}>{words.about.correctionOf}</a>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="plain">{disclosure.report}</p>
    </div>
  )
}
