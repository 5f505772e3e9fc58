import { FrameHead } from '../apps/frame/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { labelOf, words } from '../words/index.ts'

/**
 * The page for frames in other pages, as it stands before any script has run: no line at all, as only
 * a script can read which one is asked for. Pages that let no script run in a frame are given the line's
 * own page (stillFrameSnippet).
 */
export const FramePage = ({ bundle: { story } }: { bundle: Bundle }) => (
  <>
    <div class="page-body">
      <p class="no-player">{words.around.noPlayerFramed}</p>
      <div id="notice" class="notice-place" />
      <div id="play" class="play">
        <FrameHead story={story} home="./" />
        <main id="instead" class="frame-instead">
          <p class="label">{labelOf(story)}</p>
          <p class="frame-waits">{words.embed.loading}</p>
          <p class="frame-text">
            {words.framed.noPlay} <a href="./">{words.framed.whole}</a>
          </p>
        </main>
      </div>
    </div>
    <div id="copy" class="copy-place" />
  </>
)
