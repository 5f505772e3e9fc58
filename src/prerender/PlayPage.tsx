import { stillsNamed } from '../apps/common/index.ts'
import { App, beforePlayer, createPlayStage, createUiState, Opening } from '../apps/play/index.ts'
import { InShort } from '../panel/index.ts'
import { DEFAULTS } from '../player/index.ts'
import { type Bundle, exchangeOf } from '../reconstruction/index.ts'
import { labelOf, otherLanguages, words } from '../words/index.ts'
import { worksWords } from '../words/works/index.ts'
import { AskedLines } from './AskedLines.tsx'
import { firstPlayer } from './first-player.ts'
import { Preloaded } from './Head.tsx'
import { InlineScript } from './InlineScript.tsx'
import { LaterStyles } from './LaterStyles.tsx'
import type { PageAssets } from './page-props.ts'
import { Scripts } from './Scripts.tsx'

interface PlayPageProps {
  bundle: Bundle
  assets: PageAssets
}

/**
 * The page that plays: its opening, or the first line with its sourcing as the player will show it;
 * and for whoever has no script, or no luck with it, the event in short and the way to the whole. What
 * these can be read without comes after them: the data and the scripts, the styles of what is opened,
 * and last the typefaces, as a browser looks for one in every size that it sets. Throws when the
 * reconstruction cannot be played at all.
 */
export function PlayPage({ bundle, assets }: PlayPageProps) {
  const { opening } = bundle.story
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
        {opening && <WithOpening bundle={bundle} assets={assets} />}
        <div id="play" class="play">
          {!opening && <FirstScreen bundle={bundle} assets={assets} />}
        </div>
      </div>
      {opening && (
        <>
          <LaterStyles address={assets.laterStyles.play} />
          <template id="screen">
            <FirstScreen bundle={bundle} assets={NO_PICTURE} />
          </template>
        </>
      )}
      <AskedLines bundle={bundle} assets={assets} />
      <Preloaded address={assets.bundle} />
      <Scripts assets={assets} />
      <LaterStyles address={assets.laterStyles.rest} />
      <Instead bundle={bundle} />
      <LaterStyles address={assets.laterStyles.fonts} />
    </>
  )
}

const WithOpening = ({ bundle, assets }: PlayPageProps) => (
  <>
    <Opening bundle={bundle} stills={stillsNamed(assets.stills)} address={assets.drawing}>
      {assets.works && (
        // A text of its own: it is the site's, and no part of the work that a copy is told by.
        <div>
          <a href={assets.works}>{worksWords.all}</a>
        </div>
      )}
      {otherLanguages?.map(({ language, name, home }) => (
        <a key={language} href={home} hreflang={language} lang={language}>
          {name}
        </a>
      ))}
    </Opening>
    <InlineScript script={beforePlayer} />
  </>
)

/** Where another line is asked for, the first one's picture is neither seen nor fetched. */
const NO_PICTURE = { stills: [], drawing: () => undefined }

interface FirstScreenProps {
  bundle: Bundle
  assets: Pick<PageAssets, 'stills' | 'drawing'>
}

/** The Play screen at its first line. */
function FirstScreen({ bundle, assets }: FirstScreenProps) {
  const player = firstPlayer(bundle)
  const ui = createUiState(player, DEFAULTS)
  const stills = stillsNamed(assets.stills)
  return (
    <App
      player={player}
      ui={ui}
      stage={createPlayStage(player, ui, stills)}
      stills={stills}
      address={assets.drawing}
      deferred={null}
    />
  )
}

/** What stands below the first line where nothing plays; old addresses of the text lead here then. */
const Instead = ({ bundle }: { bundle: Bundle }) => (
  <section class="instead text-page" id="read" aria-label={words.read.title}>
    <p class="label">{labelOf(bundle.story)}</p>
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
