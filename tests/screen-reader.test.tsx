// @vitest-environment happy-dom
import { execFileSync } from 'node:child_process'
import { virtual } from '@guidepup/virtual-screen-reader'
import { render } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_STILLS } from '../src/apps/common/index.ts'
import { App, type PlayScreenProps } from '../src/apps/play/App.tsx'
import { commandWords } from '../src/apps/play/deferred/command-words.ts'
import { EndPlace } from '../src/apps/play/deferred/EndPlace.tsx'
import { Settings } from '../src/apps/play/Settings.tsx'
import { Backlog, Help } from '../src/panel/index.ts'
import { parseBundle } from '../src/reconstruction/index.ts'
import { openedWork } from '../src/testing/made-player.ts'
import { playScreen } from './play-screen.ts'

// What is slow on a busy machine is not failed.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 })

/** How far one may move before something must be wrong. */
const MOST_STEPS = 2000

let open: () => PlayScreenProps

/** Under a document modules have no file to find the story by: another process opens it. */
const OPEN_STORY = `
  const { openStory } = await import('./src/tools/open-story.ts')
  const { STORY } = await import('./src/tools/folders.ts')
  const opened = await openStory(STORY)
  process.stdout.write(JSON.stringify(opened.ok ? opened.value : opened.error))`

beforeAll(() => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', OPEN_STORY]
  const bundle = parseBundle(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  if (!bundle.ok) throw new Error(bundle.error[0]?.what)
  const work = openedWork(bundle.value)
  open = () => playScreen(work)
})

let host: Element

beforeEach(() => {
  host = newHost()
})

/** An empty page. */
function newHost(): Element {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  return place
}

afterEach(() => virtual.stop())

/** Draws the play as it stands now. */
function draw(screen: PlayScreenProps): void {
  render(<App {...screen} />, host)
}

/** Reads the page from its beginning to its end, as one would by the arrow down. */
async function readThrough(): Promise<string[]> {
  // This reader looks at the attribute, where browsers look at what is so.
  for (const box of document.querySelectorAll('input:checked')) box.setAttribute('checked', '')
  await virtual.start({ container: document.body })
  const [first] = await virtual.spokenPhraseLog()
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await virtual.next()
    if ((await virtual.lastSpokenPhrase()) === first) break
  }
  const heard = (await virtual.spokenPhraseLog()).slice(0, -1)
  await virtual.stop()
  return heard
}

const kept = (name: string) => `screen-reader/${name}.txt`
const scriptOf = (lines: readonly string[]) => `${lines.join('\n').trim()}\n`

describe('a screen reader', () => {
  it('is told each line of the play once, from the first to the end, as written down', async () => {
    const screen = open()
    screen.ui.announces.value = true
    draw(screen)
    await virtual.start({ container: document.body })
    const script: string[] = []
    while (!screen.player.view.value.end) {
      const before = (await virtual.spokenPhraseLog()).length
      screen.player.next()
      draw(screen)
      await vi.waitFor(async () =>
        expect((await virtual.spokenPhraseLog()).length).toBeGreaterThan(before),
      )
      script.push(...(await virtual.spokenPhraseLog()).slice(before), '')
    }
    await expect(scriptOf(script)).toMatchFileSnapshot(kept('play'))
  })

  for (const [name, line] of [
    ['first-line', null],
    ['ways-to-look', 'no-rockets'],
    ['account', 'k-on-no-rockets'],
    ['quotation', 'greetings'],
    ['hindsight', 'invasion'],
  ] as const)
    it(`reads the play at ${line ?? 'the first line'} as written down`, async () => {
      const screen = open()
      if (line) screen.player.goTo(line)
      draw(screen)
      await expect(scriptOf(await readThrough())).toMatchFileSnapshot(kept(name))
    })

  it('reads the end, Help, the backlog and Settings as written down', async () => {
    const { player, ui } = open()
    const { bundle } = player.work
    player.goTo('no-promise')
    const pages = {
      end: <EndPlace player={player} ui={ui} stills={NO_STILLS} clean={false} />,
      help: <Help work={bundle} commands={commandWords(true)} />,
      backlog: (
        <Backlog
          passed={player.backlog().map(({ line }) => line)}
          onJump={() => {}}
          work={bundle}
          clean={false}
        />
      ),
      settings: <Settings preferences={ui.preferences} sound={ui.sound} />,
    }
    for (const [name, page] of Object.entries(pages)) {
      render(page, newHost())
      await expect(scriptOf(await readThrough())).toMatchFileSnapshot(kept(name))
    }
  })
})
