import { sep } from 'node:path'
import type { ErrorPayload, ViteDevServer } from 'vite'
import { NO_LESSON_FILE } from '../../lesson/file/index.ts'
import { type OpenedStory, openOrFaults } from '../open-story.ts'
import { storyError } from './story-error.ts'

/** How long a story's files must have been left alone before it is read, in ms: editors write in bursts. */
const SETTLED = 60

/** A story as its files are now. */
export interface WatchedStory {
  /**
   * What is shown of it: as it was when it last kept every rule, or where it never did, what can be
   * played of it; `null` where that is nothing.
   */
  readonly shown: OpenedStory | null
  /** Whether what is shown keeps every rule. */
  readonly whole: boolean
  /** What is wrong with it now, for Vite's overlay. */
  readonly error: ErrorPayload | null
}

/**
 * Reads and checks a story once for each change of its files, and tells the pages that are open: they
 * load again, or show over what they have what is wrong.
 * @returns gives the story; waits while it is being read.
 */
export function watchStory(server: ViteDevServer, folder: string): () => Promise<WatchedStory> {
  const { hot } = server.environments.client
  let story = readStory(folder, NOTHING)
  let due: ReturnType<typeof setTimeout> | undefined

  const tell = async () => {
    const { error, whole } = await story
    if (error) server.config.logger.error(error.err.message, { timestamp: true })
    // Where the page loads again it is told the error once it is connected.
    hot.send(error && whole ? error : { type: 'full-reload' })
  }
  const readAgain = () => {
    story = story.then((last) => readStory(folder, last))
    void tell()
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder + sep)) return
    clearTimeout(due)
    due = setTimeout(readAgain, SETTLED)
  })
  // A page that is opened, or loads again, while the story has faults.
  hot.on('vite:client:connect', async (_, client) => {
    const { error } = await story
    if (error) client.send(error)
  })
  return () => story
}

const NOTHING: WatchedStory = { shown: null, whole: false, error: null }

async function readStory(folder: string, last: WatchedStory): Promise<WatchedStory> {
  const opened = await openOrFaults(folder, { drafts: true })
  if (opened.ok) return { shown: opened.value, whole: true, error: null }
  const { playable } = opened.error
  const draft = playable && {
    folder,
    bundle: playable,
    lesson: NO_LESSON_FILE,
    versions: [],
    publisher: null,
    works: [],
  }
  return {
    shown: last.whole ? last.shown : (draft ?? last.shown),
    whole: last.whole,
    error: await storyError(folder, opened.error),
  }
}
