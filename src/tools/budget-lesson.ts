import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { lessonWords } from '../words/lesson/index.ts'
import { brotliSize, filesOfPage } from './budget.ts'

/** What the lesson's page may bring beyond what Play's brings, in kB (1000 bytes) of brotli. */
const MOST = 15

/** Sentences that stand in the lesson's code, and in no other. */
const OF_THE_LESSON = [lessonWords.notScored, lessonWords.practice.claim, lessonWords.lacking]

/** What the lesson costs those who have it, and those who do not. Sizes in kB of brotli. */
export interface LessonSizes {
  /** Code until "next" works, and until the first answer can be given. */
  readonly play: number
  readonly page: number
  readonly more: number
  /** Scripts that Play or its frame can ever load and that hold something of the lesson. */
  readonly inPlay: readonly string[]
}

/** Measures what was built into a folder. */
export async function lessonSizes(out: string): Promise<LessonSizes> {
  const [play, page] = [await sizeOf(out, 'index'), await sizeOf(out, 'lesson')]
  const files = [
    ...(await filesOfPage(join(out, 'index.html'), () => true)),
    ...(await filesOfPage(join(out, 'frame.html'), () => true)),
  ]
  const inPlay: string[] = []
  for (const file of new Set(files)) {
    const code = await readFile(file, 'utf8')
    if (OF_THE_LESSON.some((sentence) => code.includes(sentence))) inPlay.push(basename(file))
  }
  return { play, page, more: page - play, inPlay }
}

async function sizeOf(out: string, page: string): Promise<number> {
  const files = await filesOfPage(join(out, `${page}.html`), () => false)
  return (await Promise.all(files.map(brotliSize))).reduce((sum, one) => sum + one, 0) / 1000
}

/**
 * Says what the lesson's page adds to what Play brings.
 * @param out the folder that was built into. Throws when that is too much, or when Play carries any.
 */
export async function checkLesson(out: string, say: (line: string) => void): Promise<void> {
  const { more, inPlay } = await lessonSizes(out)
  const line = `the lesson’s page, beyond Play: ${more.toFixed(1)} of at most ${MOST} kB`
  say(line)
  if (more > MOST) throw new Error(`over the budget: ${line}`)
  if (inPlay.length > 0) throw new Error(`Play carries the lesson in ${inPlay.join(', ')}`)
}
