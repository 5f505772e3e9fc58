import * as v from 'valibot'

/** The reader's volumes, each from 0 (off) to 1. */
export interface Volumes {
  /** The noise of the line. */
  readonly wire: number
  /** The voice of whoever speaks. */
  readonly voice: number
  /** Ringing, receivers, pages, stamps, ticks. */
  readonly effects: number
}

/** Where the volumes stand at first: under the words, not over them. */
export const QUIET: Volumes = { wire: 0.5, voice: 0.6, effects: 0.7 }

const between = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most),
  )
const volume = (quiet: number) => v.optional(between(0, 1), quiet)

/** How a reader wants it; what is left out stands at its default. */
export const PreferencesSchema = v.object({
  format: v.literal(1),
  /** Mask strong language. */
  clean: v.optional(v.boolean(), false),
  edition: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  volumes: v.optional(
    v.object({
      wire: volume(QUIET.wire),
      voice: volume(QUIET.voice),
      effects: volume(QUIET.effects),
    }),
    QUIET,
  ),
  /** Less motion than the device asks for. */
  motion: v.optional(v.picklist(['auto', 'less']), 'auto'),
  contrast: v.optional(v.picklist(['auto', 'more']), 'auto'),
  /** Size of the text, in per cent. */
  size: v.optional(v.picklist([100, 125, 150, 200]), 100),
  spacing: v.optional(v.picklist(['house', 'wide']), 'house'),
  face: v.optional(v.picklist(['house', 'dyslexic']), 'house'),
  /** How fast lines go by themselves: 1 is a steady reader. */
  pace: v.optional(between(0.5, 2), 1),
  /** How the words of a line come. */
  words: v.optional(v.picklist(['at-once', 'slowly', 'quickly']), 'at-once'),
  /** Whether lines are spoken, by a voice on this device. */
  spoken: v.optional(v.boolean(), false),
  /** The voice's own address; empty for the device's first. */
  voice: v.optional(v.string(), ''),
  /** Whether single letters, digits and marks are keys (WCAG 2.1.4). */
  letters: v.optional(v.boolean(), true),
})
export type Preferences = v.InferOutput<typeof PreferencesSchema>

/** What holds until the reader says otherwise. */
// Not `parse`, which would bring its errors into every page: each field has its default.
export const DEFAULTS = v.safeParse(PreferencesSchema, { format: 1 }).output as Preferences

/** Where preferences are kept; one place for all stories of a site. */
export const PREFERENCES_KEY = 'readout:preferences'

/** Parses and validates kept preferences: anything damaged counts as not kept. Never throws. */
export function parsePreferences(text: string | null): Preferences {
  if (text === null) return DEFAULTS
  try {
    const parsed = v.safeParse(PreferencesSchema, JSON.parse(text))
    return parsed.success ? parsed.output : DEFAULTS
  } catch {
    return DEFAULTS
  }
}
