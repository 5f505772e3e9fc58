import { NO_STILLS } from '../apps/common/index.ts'
import { FrameApp } from '../apps/frame/index.ts'
import { createPlayStage, createUiState } from '../apps/play/index.ts'
import { About, Compare, ReadPage } from '../panel/index.ts'
import { DEFAULTS } from '../player/index.ts'
import { type Bundle, linesOf, type Publisher } from '../reconstruction/index.ts'
import { labelOf, words } from '../words/index.ts'
import { firstPlayer } from './first-player.ts'

interface OfflinePageProps {
  bundle: Bundle
  publisher: Publisher | null
}

/** Everything in one page, to be kept on a disk: the play, and below it the text of all the pages. */
export function OfflinePage({ bundle, publisher }: OfflinePageProps) {
  const player = firstPlayer(bundle)
  const ui = createUiState(player, DEFAULTS)
  const { story } = bundle
  return (
    <>
      <div class="page-body">
        <div id="notice" class="notice-place" />
        <div id="play" class="play">
          <FrameApp
            player={player}
            ui={ui}
            stage={createPlayStage(player, ui, NO_STILLS)}
            stills={NO_STILLS}
            address={() => undefined}
            deferred={null}
            mode="play"
            whole={true}
          />
        </div>
      </div>
      <section id="read" class="read-place">
        <p class="label">{labelOf(story)}</p>
        <h2 class="read-title">{words.read.title}</h2>
        <ReadPage work={bundle} lines={linesOf(bundle)} clean={false} />
      </section>
      <section id="compare" class="read-place">
        <Compare work={bundle} lines={linesOf(bundle)} clean={false} />
      </section>
      <section id="about" class="read-place">
        <p>{words.framed.kept(story.version, story.checked)}</p>
        <About work={bundle} publisher={publisher} />
      </section>
      <div id="copy" class="copy-place" />
    </>
  )
}
