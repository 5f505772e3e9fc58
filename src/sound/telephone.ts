/** A kind of line that there are sounds for: networks differ in their tones. */
export type End = 'north-american' | 'russian'

/** What a story says of its telephones. Without it nothing rings. */
export interface Telephone {
  /** The scene that is the call. */
  readonly scene: string
  /** The party that placed it, or `null` where no account says: then nothing rings. */
  readonly caller: string | null
  /** Which network each party's telephone hangs on, by party. */
  readonly ends: Readonly<Record<string, End>>
}
