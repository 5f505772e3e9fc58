import { beforeEach, describe, expect, test } from 'vitest'
import { announceHeight, HELLO_AT, MOST, MOST_ANSWERS } from './announce.ts'

let sent: unknown[] = []
let waiting: { ms: number; call: () => void }[] = []

beforeEach(() => {
  sent = []
  waiting = []
})

const frameAt = (href: string) =>
  announceHeight({
    href,
    width: () => 640,
    post: (message) => sent.push(message),
    later(ms, call) {
      const one = { ms, call }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
  })

const plain = 'https://readout.example/frame.html'
const sentNow = () => sent.splice(0)

describe('a frame that tells its height', () => {
  test('says it at once in every protocol that needs no name', () => {
    frameAt(plain).tell(480, false)
    expect(sentNow()).toEqual([
      { readout: 1, type: 'height', px: 480, acted: false },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      JSON.stringify({ src: plain, context: 'iframe.resize', height: 480 }),
      { subject: 'lti.frameResize', height: 480 },
    ])
  })

  test('answers pym.js by the id that it put into the address', () => {
    const frame = frameAt(`${plain}?childId=one`)
    frame.tell(480, false)
    expect(sentNow()).toContain('pymxPYMxonexPYMxheightxPYMx480')
    frame.hear('pymxPYMxonexPYMxwidthxPYMx640')
    expect(sentNow()).toEqual(['pymxPYMxonexPYMxheightxPYMx480'])
    frame.hear('pymxPYMxotherxPYMxwidthxPYMx640')
    expect(sentNow()).toEqual([])
  })

  test('answers WordPress with the secret from its address, and no other', () => {
    const frame = frameAt(`${plain}#?secret=a1B2c3`)
    frame.tell(480, false)
    expect(sentNow()).toContainEqual({ message: 'height', value: 480, secret: 'a1B2c3' })
    frame.hear({ message: 'ready', secret: 'a1B2c3' })
    expect(sentNow()).toEqual([{ message: 'height', value: 480, secret: 'a1B2c3' }])
    frame.hear({ message: 'ready', secret: 'guessed' })
    expect(sentNow()).toEqual([])
  })

  test('answers AMP whenever it asks', () => {
    const frame = frameAt(plain)
    frame.tell(480, false)
    sentNow()
    frame.hear({ sentinel: 'amp', type: 'frames-init' })
    expect(sentNow()).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 480 }])
  })

  test('waits for iframe-resizer, then says that it is there and how high', () => {
    const frame = frameAt(plain)
    frame.tell(480, false)
    sentNow()
    frame.hear('[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset')
    expect(sentNow()).toEqual(['[iFrameSizer]frame0:480:640:init'])
    frame.tell(500, true)
    expect(sentNow()).toContain('[iFrameSizer]frame0:500:640:resize')
  })

  test('answers a parent that asked before there was anything to show, once there is', () => {
    const frame = frameAt(plain)
    frame.hear('[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset')
    expect(sentNow(), 'nothing is shown, and no height is asked for').toEqual([])
    frame.tell(480, false)
    expect(sentNow()).toContain('[iFrameSizer]frame0:480:640:init')
  })

  test('tells H5P only after it has answered the hello', () => {
    const frame = frameAt(plain)
    frame.tell(480, false)
    expect(sentNow().some((message) => JSON.stringify(message).includes('h5p'))).toBe(false)
    frame.hear({ context: 'h5p', action: 'hello' })
    expect(sentNow()).toEqual([{ context: 'h5p', action: 'resize', scrollHeight: 480 }])
  })

  test('tells Datawrapper’s script by the id in the address', () => {
    frameAt(`${plain}?datawrapper=aBc12`).tell(480, false)
    expect(sentNow()).toContainEqual({ 'datawrapper-height': { aBc12: 480 } })
  })

  test('says nothing when nothing changed', () => {
    const frame = frameAt(plain)
    frame.tell(480, false)
    sentNow()
    frame.tell(480, true)
    frame.tell(480.3, false)
    expect(sentNow()).toEqual([])
  })

  test('never asks for more than the most, and leaves nonsense alone', () => {
    const frame = frameAt(plain)
    frame.tell(1e9, false)
    expect(sentNow()).toContainEqual({ readout: 1, type: 'height', px: MOST, acted: false })
    frame.tell(Number.NaN, false)
    expect(sentNow()).toEqual([])
  })

  test('is not drawn into a loop by a parent that asks for ever', () => {
    const frame = frameAt(plain)
    frame.tell(480, false)
    sentNow()
    for (let n = 0; n < 1000; n += 1) frame.hear({ sentinel: 'amp', type: 'frames-init' })
    expect(sentNow()).toHaveLength(MOST_ANSWERS)
    frame.tell(500, true)
    sentNow()
    frame.hear({ sentinel: 'amp', type: 'frames-init' })
    expect(sentNow()).toHaveLength(1)
  })

  test('greets parents that attach late, for a while, until they answer', () => {
    const frame = frameAt(plain)
    expect(waiting.map(({ ms }) => ms)).toEqual([...HELLO_AT])
    waiting[0]?.call()
    expect(sentNow()).toEqual(['[iFrameResizerChild]Ready', { context: 'h5p', action: 'hello' }])
    frame.hear('[iFrameSizer]frame0:8:false:false')
    waiting[1]?.call()
    expect(sentNow()).toEqual([{ context: 'h5p', action: 'hello' }])
    frame.stop()
    expect(waiting).toEqual([])
  })
})
