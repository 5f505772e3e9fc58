import { type ListedChapter, lineText, type Tick } from '../../panel/index.ts'
import { type Bundle, type Chapter, chaptersOf, lineById } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** The rows of a bundle by scene and masking: made once, so that those unchanged are not drawn anew. */
const made = new WeakMap<Bundle, Map<string, ListedChapter>>()

/** The chapter that a scene is in; where it is in none, the event. @param clean mask strong words */
export function chapterAt(bundle: Bundle, scene: string, clean: boolean): ListedChapter {
  const rows = made.get(bundle) ?? new Map<string, ListedChapter>()
  made.set(bundle, rows)
  const key = `${scene} ${clean}`
  const row = rows.get(key) ?? ticked(bundle, chapterOf(bundle, scene), clean)
  rows.set(key, row)
  return row
}

function chapterOf(bundle: Bundle, scene: string): Chapter {
  const { story, exchange } = bundle
  const at = story.chapters?.find(({ scenes }) => scenes.includes(scene))?.id
  return (
    chaptersOf(bundle).find(({ id }) => id === at) ?? {
      id: '',
      title: words.ticks.name,
      lines: exchange,
    }
  )
}

/** A chapter with its ticks. @param clean mask strong words */
export const ticked = (bundle: Bundle, { id, title, lines }: Chapter, clean: boolean) => ({
  id,
  title,
  ticks: lines.map((line) => tickOf(bundle, line, clean)),
})

function tickOf(bundle: Bundle, id: string, clean: boolean): Tick {
  const line = lineById(bundle, id)
  return { id, text: line ? lineText(line, clean) : '' }
}
