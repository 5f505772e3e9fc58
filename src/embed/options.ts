/** What a frame can show: the play, the whole as text, the accounts side by side, or the lesson. */
export const MODES = ['play', 'read', 'compare', 'teach'] as const
export type Mode = (typeof MODES)[number]

/** The editions; without one the reader's own preference decides. */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Directions of the interface; without one it is the language's. */
export const DIRECTIONS = ['ltr', 'rtl'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What an embed is asked for. Attributes of the element and query parameters of the frame alike. */
export interface EmbedOptions {
  /** The story's name; `null` takes the one that lies at this address. */
  readonly story: string | null
  /** The line to open at, by id; `null` is the beginning. */
  readonly line: string | null
  readonly mode: Mode
  /** Language of the interface, as asked for (BCP 47); answered in that of the address where it is not there. */
  readonly lang: string | null
  readonly theme: Theme | null
  readonly dir: Direction | null
  /** Mask strong language. */
  readonly clean: boolean
  /** Play sound once the reader has acted. */
  readonly sound: boolean
}

/** The options' names, in the order in which they are written. */
export const OPTION_NAMES = [
  'story',
  'line',
  'mode',
  'lang',
  'theme',
  'dir',
  'clean',
  'sound',
] as const satisfies readonly (keyof EmbedOptions)[]

/** Longest value that is looked at; the rest is cut, and then not found. */
const LONGEST = 200

/** What frameworks write into an attribute that they were given no value for. */
const ABSENT = ['undefined', 'null', 'false']

const OFF = [...ABSENT, 'off', 'no', '0']

/** Any source of named values: an element's attributes, or a `URLSearchParams`. */
export type Values = (name: string) => string | null

/** A text as it was given, without what surrounds it; `null` where there is none. */
export function readText(value: string | null): string | null {
  const text = value?.trim().slice(0, LONGEST)
  return !text || ABSENT.includes(text.toLowerCase()) ? null : text
}

/** Whether something was asked for: to name it is enough. */
export const readFlag = (value: string | null): boolean =>
  value !== null && !OFF.includes(value.trim().toLowerCase())

/** Reads options from wherever they stand. What is out of range is as if it were not there. */
export function readOptions(values: Values): EmbedOptions {
  const text = (name: string) => readText(values(name))
  const flag = (name: string) => readFlag(values(name))
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((one) => one === values(name)?.trim().toLowerCase()) ?? null
  return {
    story: text('story'),
    line: text('line'),
    mode: oneOf('mode', MODES) ?? 'play',
    lang: text('lang'),
    theme: oneOf('theme', THEMES),
    dir: oneOf('dir', DIRECTIONS),
    clean: flag('clean'),
    sound: flag('sound'),
  }
}

/** Options as they are written into an address or a tag: only those that differ from the default. */
export function writeOptions(options: EmbedOptions): [string, string][] {
  return OPTION_NAMES.flatMap((name): [string, string][] => {
    const value = options[name]
    if (value === null || value === false || (name === 'mode' && value === 'play')) return []
    return [[name, value === true ? '1' : value]]
  })
}

/** The lesson's page, as seen from the frame's: it stands in frames as it does alone. */
export const LESSON_PAGE = 'lesson.html'

/** The address of a frame with its options. @param base the address of `frame.html` */
export function frameAddress(base: string, options: EmbedOptions): string {
  const page = options.mode === 'teach' ? base.replace(/[^/]*$/, LESSON_PAGE) : base
  const query = new URLSearchParams(writeOptions(options)).toString()
  return query ? `${page}?${query}` : page
}
