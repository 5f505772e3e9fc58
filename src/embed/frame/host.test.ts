import { describe, expect, test, vi } from 'vitest'
import type { ToFrame } from '../messages.ts'
import { type FrameWindow, namedOrigin, openHost } from './host.ts'

type Hear = Parameters<FrameWindow['addEventListener']>[1]

/** A frame with a parent that keeps what it is sent. */
function framed(search: string) {
  const sent: { message: unknown; to: string }[] = []
  const parent = { postMessage: (message: unknown, to: string) => sent.push({ message, to }) }
  const listeners = new Set<Hear>()
  const window: FrameWindow = {
    parent,
    location: new URL(`https://readout.example/frame.html${search}`),
    innerWidth: 640,
    setTimeout: () => 0,
    clearTimeout() {},
    addEventListener: (_: string, hear: Hear) => listeners.add(hear),
    removeEventListener: (_: string, hear: Hear) => listeners.delete(hear),
  }
  const obeyed = vi.fn<(message: ToFrame) => void>()
  const host = openHost(window, obeyed)
  const say = (data: unknown, origin = 'https://paper.example', source = parent) => {
    for (const hear of listeners) hear({ data, origin, source })
  }
  return { host, obeyed, say, sent, listeners }
}

const named = '?host=https%3A%2F%2Fpaper.example'
const next = { readout: 1, type: 'next' }

describe('a frame and its host', () => {
  test('the host that the snippet names is obeyed and told', () => {
    const { host, obeyed, say, sent } = framed(named)
    say(next)
    expect(obeyed).toHaveBeenCalledExactlyOnceWith(next)
    host.tell({ type: 'choice', choice: 'ask', line: 'no-rockets' })
    expect(sent).toEqual([
      {
        message: { readout: 1, type: 'choice', choice: 'ask', line: 'no-rockets' },
        to: 'https://paper.example',
      },
    ])
  })

  test('another origin is not obeyed, though it be the parent', () => {
    const { obeyed, say } = framed(named)
    say(next, 'https://stranger.example')
    say(next, 'null')
    expect(obeyed).not.toHaveBeenCalled()
  })

  test('another window is not obeyed, though it be of the right origin', () => {
    const { obeyed, say } = framed(named)
    say(next, 'https://paper.example', { postMessage: () => 0 })
    expect(obeyed).not.toHaveBeenCalled()
  })

  test('where no host is named, nobody is obeyed, and nobody is told more than the height', () => {
    const { host, obeyed, say, sent } = framed('')
    say(next)
    host.tell({ type: 'result', of: 'play', done: 8, count: 8 })
    expect(obeyed).not.toHaveBeenCalled()
    expect(sent).toEqual([])
    host.tellHeight(480, false)
    expect(sent.every(({ to }) => to === '*')).toBe(true)
    expect(JSON.stringify(sent)).not.toContain('result')
  })

  test('an older or newer protocol is left alone', () => {
    const { obeyed, say } = framed(named)
    for (const readout of [0, 2, '1', null]) say({ readout, type: 'next' })
    expect(obeyed).not.toHaveBeenCalled()
  })

  test('closing stops listening', () => {
    const { host, listeners } = framed(named)
    host.close()
    expect(listeners.size).toBe(0)
  })

  test('only a whole origin names a host', () => {
    expect(namedOrigin('https://paper.example')).toBe('https://paper.example')
    for (const text of ['*', 'null', 'paper.example', 'https://paper.example/', 'file:///', ''])
      expect(namedOrigin(text)).toBeNull()
    expect(namedOrigin('javascript:alert(1)')).toBeNull()
  })
})
