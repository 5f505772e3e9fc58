import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { EndScreen } from '../../../panel/index.ts'
import { type Bundle, exchangeOf } from '../../../reconstruction/index.ts'
import { madePlayer, openedWork } from '../../../testing/made-player.ts'
import { madeBundle, madeSpeech } from '../../../testing/made-story.ts'
import { createOpenState } from '../opened.ts'
import { Chapters } from './Chapters.tsx'
import { Position, Where } from './Where.tsx'

/** A talk of so many lines, with one line before it and one after. */
function talkOf(lines: number): Bundle {
  const ids = Array.from({ length: lines }, (_, i) => `said-${i}`)
  const talk = ids.map((id, i) => `Ana said word ${i}. # id:${id} # by:ana`).join('\n')
  const script = `-> quay
=== quay
# scene:before
They come. # id:come # by:teller
They sit. # id:sit # by:teller
-> talk
=== talk
# scene:talk
${talk}
-> off
=== off
# scene:after
They go. # id:go # by:teller
-> END`
  const speech = (i: number) => madeSpeech(`word ${i}.`, { AR: 'states', BR: 'silent' })
  return madeBundle(script, Object.fromEntries(ids.map((id, i) => [id, speech(i)])))
}

const inChapters = (bundle: Bundle): Bundle => {
  const chapters = [
    { id: 'one', title: 'Before the talk', scenes: ['before'] },
    { id: 'two', title: 'The talk', scenes: ['talk'] },
    { id: 'three', title: 'Geneva', scenes: ['after'] },
  ]
  return { ...bundle, story: { ...bundle.story, chapters } }
}

/** Where it says that a line is, and as what the button in the hand does. */
function placesOf(bundle: Bundle, lines: readonly string[]) {
  const player = madePlayer(openedWork(bundle))
  const ui = { open: createOpenState(), toggle: () => undefined }
  const bare = (html: string) => html.replace(/<[^>]+>/g, '')
  return lines.map((line) => {
    player.goTo(line)
    const says = bare(render(<Position player={player} />))
    const button = bare(render(<Where player={player} ui={ui} />))
    return { says, button, chapters: render(<Chapters player={player} />) }
  })
}

describe('where a line is', () => {
  it('is said by its chapter, and in the event by its lines, everywhere in the same words', () => {
    const places = placesOf(inChapters(talkOf(3)), ['come', 'sit', 'said-2', 'go'])
    const said = [
      '1 of 2, before the talk',
      '2 of 2, before the talk',
      'Line 3 of 3',
      '1 of 1, Geneva',
    ]
    expect(places.map(({ says }) => says)).toEqual(said)
    expect(places.map(({ button }) => button)).toEqual(said)
  })

  it('is said of a story without chapters by the lines of its event alone', () => {
    const [before, within] = placesOf(talkOf(3), ['come', 'said-0'])
    expect(before).toMatchObject({ says: '', button: 'Chapters' })
    expect(within).toMatchObject({ says: 'Line 1 of 3', button: 'Line 1 of 3' })
    expect(before?.chapters.match(/class="chapter"/g)).toHaveLength(1)
  })
})

describe.each([1, 60])('an event of %i lines', (count) => {
  const bundle = inChapters(talkOf(count))

  it('is played to its last line, which says where it is', () => {
    const [last] = placesOf(bundle, [`said-${count - 1}`])
    expect(last?.says).toBe(`Line ${count} of ${count}`)
    expect(last?.chapters).toContain('you are here')
  })

  it('has all its lines at the end, each to be gone to, and one sum', () => {
    const lines = exchangeOf(bundle)
    const html = render(
      <EndScreen work={bundle} clean={false} lines={lines} hrefOf={(id) => `#${id}`} />,
    )
    expect(html.match(/class="end-line"/g)).toHaveLength(count)
    const sum = /<h2[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
    expect(sum).toMatch(count === 1 ? /^The one line rests on/ : /^All 60 lines rest on/)
  })
})
