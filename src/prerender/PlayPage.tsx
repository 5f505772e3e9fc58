import { stillsNamed } from '../apps/common/index.ts'
import { App, createPlayStage, createUiState } from '../apps/play/index.ts'
import { InShort } from '../panel/index.ts'
import { DEFAULTS } from '../player/index.ts'
import { type Bundle, exchangeOf } from '../reconstruction/index.ts'
import { words } from '../words/index.ts'
import { AskedLines } from './AskedLines.tsx'
import { firstPlayer } from './first-player.ts'
import { Preloaded } from './Head.tsx'
import { LaterStyles } from './LaterStyles.tsx'
import type { PageAssets } from './page-props.ts'
import { Scripts } from './Scripts.tsx'

/**
 * The page that plays: the first line with its sourcing as the player will show it, and for whoever
 * has no script, or no luck with it, the event in short and the way to the whole. What the line can be
 * read without comes after it: the data and the scripts, the styles of what is opened, and last the
 * typefaces, as a browser looks for one in every size that it sets. Throws when the reconstruction
 * cannot be played at all.
 */
export function PlayPage({ bundle, assets }: { bundle: Bundle; assets: PageAssets }) {
  const player = firstPlayer(bundle)
  const ui = createUiState(player, DEFAULTS)
  const stills = stillsNamed(assets.stills)
  return (
    <>
      <a class="skip" href="#line">
        {words.around.skip}
      </a>
      <noscript>
        <p class="no-script">
          {words.around.noScript} <WholeText />
        </p>
      </noscript>
      <div class="page-body">
        <p class="no-player">
          {words.around.noPlayer} <WholeText />
        </p>
        <div id="notice" class="notice-place" />
        <div id="play" class="play">
          <App
            player={player}
            ui={ui}
            stage={createPlayStage(player, ui, stills)}
            stills={stills}
            address={assets.drawing}
            deferred={null}
          />
        </div>
      </div>
      <AskedLines bundle={bundle} />
      <Preloaded address={assets.bundle} />
      <Scripts assets={assets} />
      <LaterStyles address={assets.laterStyles.rest} />
      <Instead bundle={bundle} />
      <LaterStyles address={assets.laterStyles.fonts} />
    </>
  )
}

/** What stands below the first line where nothing plays; old addresses of the text lead here then. */
const Instead = ({ bundle }: { bundle: Bundle }) => (
  <section class="instead text-page" id="read" aria-label={words.read.title}>
    <p class="label">{bundle.story.disclosure.label}</p>
    <InShort
      work={bundle}
      lines={exchangeOf(bundle)}
      clean={false}
      hrefOf={(line) => `./lines/${line}.html`}
    />
    <p>
      <WholeText />
    </p>
  </section>
)

const WholeText = () => <a href="./read.html">{words.around.wholeText}</a>
