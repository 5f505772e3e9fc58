import { inEvent, SceneSources } from '../../../panel/index.ts'
import type { Player } from '../../../player/index.ts'
import { linesOf } from '../../../reconstruction/index.ts'
import { words } from '../../../words/index.ts'
import { chapterAt } from '../ticks.ts'
import type { UiState } from '../ui-state.ts'
import { Chapters } from './Chapters.tsx'

interface WhereProps {
  player: Player
  ui: Pick<UiState, 'open' | 'toggle'>
}

/** Where in its chapter the line is; opens the chapters. In the hand: elsewhere the ticks are pressed. */
export function Where({ player, ui }: WhereProps) {
  const { line, subject } = player.view.value
  const { clean } = player.state.value
  const { title, ticks } = chapterAt(player.work.bundle, line.scene, clean)
  const at = ticks.findIndex(({ id }) => id === (subject ?? line.id)) + 1
  return (
    <button
      type="button"
      class="where"
      aria-expanded={ui.open.value === 'chapters'}
      onClick={() => ui.toggle('chapters')}
    >
      <span class="where-title">{title}</span>{' '}
      {at > 0 && <span>{words.chapters.step(at, ticks.length)}</span>}
    </button>
  )
}

/** What stands under the line's own sources: what its scene rests on, and the chapters. */
export function SceneAndChapters({ player }: { player: Player }) {
  const { bundle } = player.work
  const { line } = player.view.value
  const { scene } = line
  return (
    <div class="panel-scene" key={scene}>
      {!inEvent(line, bundle) && (
        <SceneSources
          lines={linesOf({
            ...bundle,
            lines: bundle.lines.filter((one) => one.scene === scene),
          })}
          work={bundle}
          level={3}
        />
      )}
      <section class="part part-chapters">
        <h3 class="part-head">{words.chapters.title}</h3>
        <Chapters player={player} />
      </section>
    </div>
  )
}
