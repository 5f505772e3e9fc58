import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fail } from '../../reconstruction/index.ts'
import { openOrFaults } from '../open-story.ts'
import { watchStory } from './watch-story.ts'

vi.mock('../open-story.ts', () => ({ openOrFaults: vi.fn() }))

const FOLDER = join('/', 'stories', 'ferry')
const FAULT = { text: 'a fault', diagnostics: [], playable: null, oneOfSeveral: false }

let watcher: EventEmitter & { add(path: string): void }
let sent: unknown[]
let server: ViteDevServer

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(openOrFaults).mockReset().mockResolvedValue(fail(FAULT))
  watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  sent = []
  const hot = { send: (what: unknown) => sent.push(what), on: () => undefined }
  const config = { logger: { error: () => undefined } }
  server = { environments: { client: { hot } }, watcher, config } as unknown as ViteDevServer
})

afterEach(() => vi.useRealTimers())

const settled = () => vi.advanceTimersByTimeAsync(1000)

it('reads and checks a story once, however many requests ask for it', async () => {
  const story = watchStory(server, FOLDER)
  for (let request = 0; request < 20; request += 1) await story()
  expect(openOrFaults).toHaveBeenCalledTimes(1)
})

it('reads it once more after a change, though an editor writes its files in a burst', async () => {
  const story = watchStory(server, FOLDER)
  for (const name of ['call.ink', 'sourcing.yaml', 'call.ink'])
    watcher.emit('all', 'change', join(FOLDER, name))
  await settled()
  for (let request = 0; request < 20; request += 1) await story()
  expect(openOrFaults).toHaveBeenCalledTimes(2)
  expect(sent).toHaveLength(1)
})

it('leaves a change elsewhere alone', async () => {
  watchStory(server, FOLDER)
  watcher.emit('all', 'change', join('/', 'stories', 'ferry-boat', 'call.ink'))
  await settled()
  expect(openOrFaults).toHaveBeenCalledTimes(1)
  expect(sent).toEqual([])
})
