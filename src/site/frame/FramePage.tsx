import { DEFAULTS } from '../../player/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { playerAtFirstLine } from '../pages/PlayPage.tsx'
import type { PageAssets } from '../pages/render.tsx'
import { createDesk } from '../play/desk.ts'
import { stillsNamed } from '../play/stills.ts'
import { FrameApp } from './FrameApp.tsx'

/** The page for frames in other pages, as it stands before any script has run: the first line. */
export function FramePage({ bundle, assets }: { bundle: Bundle; assets: PageAssets }) {
  const player = playerAtFirstLine(bundle)
  return (
    <>
      <div class="desk">
        <p class="no-player">{words.around.noPlayerFramed}</p>
        <div id="notice" class="notice-place" />
        <div id="play" class="play">
          <FrameApp
            player={player}
            desk={createDesk(player, DEFAULTS, stillsNamed(assets.stills))}
            address={(name) => `${assets.art}/${name}.svg`}
            mode="play"
          />
        </div>
      </div>
      <div id="copy" class="copy-place" />
    </>
  )
}
