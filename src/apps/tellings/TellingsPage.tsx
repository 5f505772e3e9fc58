import { PictureKey, RunningHead, Tellings } from '../../panel/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { exchangeOf } from '../../reconstruction/index.ts'
import { findingInWords, publishedIn, tellingsWords as say } from '../../words/tellings/index.ts'
import { Masthead, UseFoot } from '../common/index.ts'
import { createTellings, type Pictures } from './state.ts'
import { TellingsApp } from './TellingsApp.tsx'

/** The place of the picture's key. */
const KEY = 'picture-key'

interface TellingsPageProps {
  bundle: Bundle
  pictures: Pictures
}

/** The page that plays the event as each side tells it; below that, all of it as text. */
export function TellingsPage({ bundle, pictures }: TellingsPageProps) {
  const state = createTellings(bundle, pictures)
  return (
    <>
      <Masthead story={bundle.story} page="tellings" />
      <div id="notice" class="notice-place" />
      <main class="text-page text-page-wide tellings-page">
        <h1 class="section-title">{say.title(bundle.story.event.title)}</h1>
        <p class="plain tellings-lead">
          {say.lead(Object.keys(bundle.story.parties).length, publishedIn(bundle))}{' '}
          <a href={`#${KEY}`}>{say.toKey}</a>
        </p>
        <noscript>
          <p class="aside">{say.noScript}</p>
        </noscript>
        <div id="tellings">{state && <TellingsApp state={state} />}</div>
        <section class="page-section" id={KEY}>
          <PictureKey work={bundle} level={2} />
        </section>
        <section class="page-section" id="every-line">
          <h2 class="compare-part">{say.everyLine}</h2>
          <RunningHead work={bundle} />
          <div id="tellings-text">
            <TellingsText bundle={bundle} clean={false} />
          </div>
        </section>
      </main>
      <UseFoot />
    </>
  )
}

/** Every telling as text, and what they come to. */
export const TellingsText = ({ bundle, clean }: { bundle: Bundle; clean: boolean }) => {
  const lines = exchangeOf(bundle)
  return (
    <>
      <Tellings lines={lines} work={bundle} clean={clean} />
      <p class="tellings-finding">{findingInWords(bundle, lines)}</p>
    </>
  )
}
