import { ReadPage } from '../../panel/index.ts'
import {
  BEGINNING,
  createPlayer,
  DEFAULTS,
  openWork,
  type Player,
  viewAt,
} from '../../player/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { App } from '../play/App.tsx'
import { createDesk } from '../play/desk.ts'
import { linesOf } from '../play/lines.ts'
import { stillsNamed } from '../play/stills.ts'
import { Preloaded } from './Head.tsx'
import { LaterStyles } from './LaterStyles.tsx'
import type { PageAssets } from './render.tsx'

/**
 * Lines beyond which the text is laid out at once (text-page.css): what waits is looked at with every
 * frame, which in a text of ten thousand lines took longer than it saved (839 ms a step for 291).
 */
const MOST_LATER = 300

/**
 * The page that plays: the first line with its sourcing as the player will show it, and below it
 * the whole as text. What the line can be read without comes after it: the data and the scripts, the
 * styles of what is below, and last the typefaces, as a browser looks for one in every size that it
 * sets. Throws when the reconstruction cannot be played at all.
 */
export function PlayPage({ bundle, assets }: { bundle: Bundle; assets: PageAssets }) {
  const player = playerAtFirstLine(bundle)
  const lines = linesOf(bundle)
  return (
    <>
      <a class="skip" href="#line">
        {words.around.skip}
      </a>
      <noscript>
        <p class="no-script">{words.around.noScript}</p>
      </noscript>
      <div class="desk">
        <p class="no-player">{words.around.noPlayer}</p>
        <div id="notice" class="notice-place" />
        <div id="play" class="play">
          <App
            player={player}
            desk={createDesk(player, DEFAULTS, stillsNamed(assets.stills))}
            address={(name) => `${assets.art}/${name}.svg`}
          />
        </div>
      </div>
      <Preloaded address={assets.bundle} />
      <LaterStyles name="rest" />
      <section
        id="read"
        class="read-place"
        aria-labelledby="read-title"
        data-later={lines.length <= MOST_LATER ? '' : undefined}
      >
        <h2 id="read-title" class="read-title">
          {words.read.title}
        </h2>
        <p class="label">{bundle.story.disclosure.label}</p>
        <ReadPage work={bundle} lines={lines} clean={false} />
      </section>
      <LaterStyles name="fonts" />
    </>
  )
}

/** A player as it stands before any step. Throws when the reconstruction cannot be played. */
export function playerAtFirstLine(bundle: Bundle): Player {
  const work = openWork(bundle)
  if (!work.ok) throw new Error(`${work.error.where}: ${work.error.what}`)
  const view = viewAt(work.value, BEGINNING)
  if (!view.ok) throw new Error(`${view.error.where}: ${view.error.what}`)
  return createPlayer(work.value, view.value)
}
