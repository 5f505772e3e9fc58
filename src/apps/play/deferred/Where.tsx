import { Corrected, differencesOn, inEvent, SceneSources } from '../../../panel/index.ts'
import type { Player } from '../../../player/index.ts'
import { type Bundle, differencesOf, linesOf } from '../../../reconstruction/index.ts'
import { words } from '../../../words/index.ts'
import { chapterAt } from '../ticks.ts'
import type { UiState } from '../ui-state.ts'
import { Chapters } from './Chapters.tsx'
import { isOwnPage } from './hand.ts'

interface WhereProps {
  player: Player
  ui: Pick<UiState, 'open' | 'toggle'>
}

/**
 * Where the line is, in words: which of the event’s lines; else which of its chapter’s, and then the
 * chapter’s title where it has one. `null` for a line that is in neither.
 */
function positionOf({ view, state, work }: Player): readonly [string, string] | null {
  const { line, subject } = view.value
  const { title, ticks } = chapterAt(work.bundle, line.scene, state.value.clean)
  const at = ticks.findIndex(({ id }) => id === (subject ?? line.id)) + 1
  if (at === 0) return null
  if (inEvent(line, work.bundle)) return [words.site.position(at, ticks.length), '']
  return [words.chapters.step(at, ticks.length), title && words.chapters.of(title)]
}

/** Where the line is, in words. */
export const Position = ({ player }: Pick<WhereProps, 'player'>) => (
  <span>{positionOf(player)?.join('')}</span>
)

/** The same as a button that opens the chapters. In the hand: elsewhere the ticks are pressed. */
export function Where({ player, ui }: WhereProps) {
  const [at, of] = positionOf(player) ?? [words.chapters.title, '']
  return (
    <button
      type="button"
      class="where"
      aria-expanded={ui.open.value === 'chapters'}
      onClick={() => ui.toggle('chapters')}
    >
      <span>{at}</span>
      {of && <span class="where-title">{of}</span>}
    </button>
  )
}

/** What stands under the line's own sources: what its scene rests on, and the chapters. */
export function SceneAndChapters({ player }: { player: Player }) {
  const { bundle } = player.work
  const { line, subject } = player.view.value
  const { scene } = line
  return (
    <div class="panel-scene" key={scene}>
      {!player.state.value.withheld && <Corrected line={line} work={bundle} level={3} />}
      {subject && isOwnPage() && <OtherTellings line={subject} bundle={bundle} />}
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

/** Where the same line stands as each side tells it, and where the accounts differ on it. */
function OtherTellings({ line, bundle }: { line: string; bundle: Bundle }) {
  const { differences } = bundle.story.event
  const there = { ...bundle, lines: bundle.lines.filter(({ scene }) => scene === differences) }
  return (
    <section class="part part-tellings">
      <ul class="places">
        <li>
          <a href={`./tellings.html#line=${line}&all`}>{words.end.ofLine}</a>
        </li>
        <li>
          <a href={`./compare.html#row-${line}`}>{words.end.compare}</a>
        </li>
        {differencesOn(differencesOf(bundle, linesOf(there)), line).map(({ place, name }) => (
          <li key={place}>
            <a href={`./compare.html#${place}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
