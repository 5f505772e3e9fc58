import { Howl, Howler } from 'howler/dist/howler.core.min.js'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import type { Engine } from './engine.ts'
import type { SoundFault } from './faults.ts'
import { inOrder, readFile, type SoundFiles } from './files.ts'
import { spriteMap } from './sprite.ts'

/** Engines that are open in this page: they share howler's one audio context. */
let open = 0

/** An open engine, and the clockwork behind it, which a browser may stop and start. */
export interface Opened {
  readonly engine: Engine
  readonly context: AudioContext
  /** Done when the context has run for the first time and howler knows it. */
  readonly ready: Promise<void>
}

/**
 * Loads the sprite and opens howler on it. Fails where there is no web audio, or neither encoding
 * comes and can be decoded.
 */
export async function openHowler(files: SoundFiles): Promise<Result<Opened, SoundFault>> {
  // Suspended by its own timer, howler dies in frames on iOS; and its own unlocking replaces the
  // context behind our back and plays late what was asked for early. We do both ourselves.
  Howler.autoSuspend = false
  Howler.autoUnlock = false
  if (typeof AudioContext === 'undefined') return fail({ what: 'sound', why: 'unsupported' })
  const howl = await firstThatDecodes(files)
  if (!howl.ok) return howl
  open += 1
  return ok({ engine: engineOf(howl.value), context: Howler.ctx, ready: primed(howl.value) })
}

async function firstThatDecodes(files: SoundFiles): Promise<Result<Howl, SoundFault>> {
  const audio = new Audio()
  let why: SoundFault['why'] = 'missing'
  for (const encoding of inOrder((type) => audio.canPlayType(type))) {
    const file = await readFile(encoding, files[encoding])
    if (!file.ok) continue
    const howl = await decode(file.value)
    if (howl) return ok(howl)
    why = 'undecodable'
  }
  return fail({ what: 'sound', why })
}

/**
 * How long the sprite must be, in ms: browsers decode a file that was cut short as far as it goes, and
 * are silent beyond. An encoder may leave out a little at the end.
 */
const LEAST = Math.max(...Object.values(spriteMap()).map(([start, ms]) => start + ms)) - 100

/** A howl that is ready to play and silent by itself, or `null` where its file is no sound, or not all. */
function decode(src: string): Promise<Howl | null> {
  return new Promise((resolve) => {
    const howl: Howl = new Howl({
      src,
      sprite: spriteMap(),
      html5: false,
      volume: 0,
      onload: () => (howl.duration() * 1000 < LEAST ? refuse() : resolve(howl)),
      onloaderror: () => refuse(),
    })
    const refuse = () => {
      howl.unload()
      resolve(null)
    }
  })
}

/**
 * Plays the sprite's silence. Howler asks by itself whether its context runs only when something is
 * played, and until then queues volumes and fades, in an order that can stall.
 */
function primed(howl: Howl): Promise<void> {
  return new Promise((resolve) => {
    const id = howl.play('silence')
    howl.once('play', () => resolve(), id)
  })
}

function engineOf(howl: Howl): Engine {
  /** Howler counts a fade from a gain to itself for ever, so equal gains are never faded. */
  const glide = (id: number, gain: number, ms: number) => {
    const now = Number(howl.volume(id))
    if (ms > 0 && now !== gain) howl.fade(now, gain, ms, id)
    else howl.volume(gain, id)
  }
  const end = (id: number) => {
    howl.off('end', id)
    howl.off('fade', id)
    howl.stop(id)
  }
  return {
    play(name, gain, ended) {
      const id = howl.play(name)
      howl.volume(gain, id)
      howl.once('end', ended, id)
      return id
    },
    loop(name, gain, ms) {
      const id = howl.play(name)
      glide(id, gain, ms)
      return id
    },
    glide,
    stop(id, ms) {
      howl.off('end', id)
      if (ms === 0 || Number(howl.volume(id)) === 0) return end(id)
      howl.once('fade', () => end(id), id)
      glide(id, 0, ms)
    },
    close() {
      howl.unload()
      open -= 1
      // The context is howler's, and there is no second: it sleeps until somebody turns sound on again.
      if (open === 0) void Howler.ctx.suspend()
    },
  }
}
