import { expect, test } from 'vitest'
import { readFromFrame } from './element/read-message.ts'
import { openHost } from './frame/host.ts'
import { readToFrame } from './frame/read-message.ts'
import type { FromFrame } from './messages.ts'

/*
 * What the first release put on the wire, written out: scripts that were pinned then go on saying and
 * understanding this, whatever the frame becomes. A change here breaks them.
 */

const OLD_SCRIPT_SAYS = [
  { readout: 1, type: 'hello' },
  { readout: 1, type: 'begin' },
  { readout: 1, type: 'next' },
  { readout: 1, type: 'back' },
  { readout: 1, type: 'goto', line: 'no-rockets' },
  { readout: 1, type: 'set', theme: null, dir: null, clean: false, sound: false },
  { readout: 1, type: 'set', theme: 'dark', dir: 'rtl', clean: true, sound: true },
]

/** Each message with the fields without which an old script leaves it alone. */
const OLD_SCRIPT_HEARS = [
  { readout: 1, type: 'height', px: 480, acted: true },
  { readout: 1, type: 'ready', story: 'made-up', version: '0.1.0', title: 'T', label: 'L' },
  { readout: 1, type: 'line', line: 'no-rockets', number: 4, count: 8 },
  { readout: 1, type: 'choice', choice: 'ask', line: 'no-rockets' },
  { readout: 1, type: 'result', of: 'play', done: 8, count: 8 },
  { readout: 1, type: 'error', what: 'No line.', where: 'line' },
] as const

test('a new frame obeys all that an old script says', () => {
  for (const message of OLD_SCRIPT_SAYS) expect(readToFrame(message)).toEqual(message)
})

test('a new frame tells all that an old script waits for, in its fields', () => {
  const sent: unknown[] = []
  const host = openHost(
    {
      parent: { postMessage: (message: unknown) => sent.push(message) },
      location: new URL('https://readout.example/frame.html?host=https%3A%2F%2Fpaper.example'),
      innerWidth: 640,
      setTimeout: () => 0,
      clearTimeout() {},
      addEventListener() {},
      removeEventListener() {},
    },
    () => {},
  )
  for (const { readout, ...message } of OLD_SCRIPT_HEARS) {
    sent.length = 0
    if (message.type === 'height') host.tellHeight(message.px, message.acted)
    else host.tell(message)
    expect(sent).toContainEqual({ readout, ...message })
  }
})

test('a script takes what it knows of a newer frame’s messages, and leaves the rest alone', () => {
  for (const { readout, ...message } of OLD_SCRIPT_HEARS) {
    const newer = { readout, ...message, chapter: { name: 'later' } }
    expect(readFromFrame(newer)).toEqual(message satisfies FromFrame)
  }
  expect(readFromFrame({ readout: 1, type: 'chapter', name: 'later' })).toBeNull()
  expect(readFromFrame({ readout: 2, type: 'line', line: 'a', number: 1, count: 1 })).toBeNull()
})
