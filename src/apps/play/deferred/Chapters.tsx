import { ChapterList, type ListedChapter } from '../../../panel/index.ts'
import type { Player } from '../../../player/index.ts'
import { type Bundle, chaptersOf } from '../../../reconstruction/index.ts'
import { addressOf } from '../../../runtime/address/index.ts'
import { chapterAt, ticked } from '../ticks.ts'

interface ChaptersProps {
  player: Player
  /** Called once a line was gone to. */
  onGone?: (() => void) | undefined
}

/** The chapters of the work that plays; of a story without any, the event alone. */
export function Chapters({ player, onGone }: ChaptersProps) {
  const { bundle } = player.work
  const { line, subject } = player.view.value
  const { clean, read } = player.state.value
  const here = chapterAt(bundle, line.scene, clean)
  const goTo = (id: string) => {
    player.goTo(id)
    onGone?.()
  }
  return (
    <ChapterList
      chapters={bundle.story.chapters ? listOf(bundle, clean) : [here]}
      read={read}
      current={subject ?? line.id}
      chapter={here.id}
      hrefOf={addressOf}
      onGoTo={goTo}
    />
  )
}

/** Made once for each masking: a long story has many lines. */
const lists = new WeakMap<Bundle, Map<boolean, readonly ListedChapter[]>>()

function listOf(bundle: Bundle, clean: boolean): readonly ListedChapter[] {
  const made = lists.get(bundle) ?? new Map<boolean, readonly ListedChapter[]>()
  lists.set(bundle, made)
  const list = made.get(clean) ?? chaptersOf(bundle).map((one) => ticked(bundle, one, clean))
  made.set(clean, list)
  return list
}
