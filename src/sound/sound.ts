import type { Picture } from '../player/index.ts'
import type { Moment } from './cues.ts'
import type { SoundFault } from './faults.ts'
import { SHIPPED, type SoundFiles } from './files.ts'
import { openHowler } from './howler.ts'
import { type Performance, perform } from './performance.ts'
import type { SoundName } from './sprite.ts'
import type { Telephone } from './telephone.ts'
import { QUIET, type Volumes } from './volumes.ts'
import { observeWaking } from './waking.ts'

/** What is heard, as the key of its caption in the catalogue of words. */
export type CaptionKey = Exclude<SoundName, 'silence'>

/** What a sound is made with. */
export interface SoundOptions {
  readonly telephone: Telephone
  readonly volumes?: Volumes
  /** Where the sprite lies; by default what is built with the site. `data:` addresses do as well. */
  readonly files?: SoundFiles
  /** Told each sound as it begins, for captions: nothing is told by ear alone. */
  onCaption(key: CaptionKey): void
  /** Told what cannot be heard. The play goes on in silence. */
  onFault(fault: SoundFault): void
}

/** The sound of a play, a view of the player's state like the stage. */
export interface Sound {
  /** Sounds for the state: call it with every state, also an unchanged one. */
  show(picture: Picture, moment: Moment): void
  /** Takes hold at once. */
  setVolumes(volumes: Volumes): void
  /** Ends everything: sounds, timers, listeners, what was decoded. No call has an effect after it. */
  destroy(): void
}

/**
 * Turns sound on. To be called in the reader's gesture and not before: it loads the sprite (some
 * 130 kB) and opens an audio context. Where the browser does not let it start yet, it starts in the
 * next gesture. Never rejects: what fails is told to `onFault`, and the sound stays silent.
 */
export async function createSound(options: SoundOptions): Promise<Sound> {
  const opened = await openHowler(options.files ?? SHIPPED)
  if (!opened.ok) {
    options.onFault(opened.error)
    return SILENT
  }
  const { engine, context, ready } = opened.value
  const volumes = options.volumes ?? QUIET
  const performance = perform(engine, options.telephone, volumes, (name) => {
    if (name !== 'silence') options.onCaption(name)
  })
  const unwatch = observeWaking(context, {
    ...whenReady(performance, ready),
    lost: () => options.onFault({ what: 'sound', why: 'device' }),
  })
  // Where sound may start at once, the first state shown is heard whole.
  if (context.state === 'running') await ready
  let destroyed = false
  return {
    show: (picture, moment) => void (destroyed || performance.show({ picture, moment })),
    setVolumes: (now) => void (destroyed || performance.setVolumes(now)),
    destroy() {
      if (destroyed) return
      destroyed = true
      unwatch()
      performance.sleep()
      engine.close()
    },
  }
}

function whenReady({ wake, sleep }: Performance, ready: Promise<void>) {
  let awake = false
  return {
    awake() {
      awake = true
      void ready.then(() => awake && wake())
    },
    asleep() {
      awake = false
      sleep()
    },
  }
}

const SILENT: Sound = { show() {}, setVolumes() {}, destroy() {} }
