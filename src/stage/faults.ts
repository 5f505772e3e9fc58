/** Something the stage could not do. The play goes on; the site words it. */
export type StageFault =
  | {
      /** A drawing could not be printed: its plate stands as an even tone at its own screen. */
      readonly what: 'plate'
      /** `${art}.${attitude}` as it was asked for. */
      readonly name: string
      readonly why: PlateTrouble
    }
  | {
      /** The graphics context is gone and did not come back: the canvas is taken away. */
      readonly what: 'context'
    }
  | {
      /** Drawing threw. The canvas is taken away. */
      readonly what: 'drawing'
      readonly error: unknown
    }

/** Why a drawing was refused. */
export type PlateTrouble = 'missing' | 'too-large' | 'not-svg'

/** WebGL is absent, refused, or too old: there is no stage, and the host's still picture stays. */
export class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable'
}
