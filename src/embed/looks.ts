import { SHAPE } from './size.ts'

/** Under this width of the player, in CSS px, the words stand above the picture, else behind it. */
const WIDE = '640px'

/** What stays free for the label and the link to play, in CSS px, where the words are behind. */
const BAR = '92px'

/** A page's own type, where it says which. */
export const TYPEFACE = 'font-family:var(--readout-font,inherit)'

/**
 * The colours of "Play", and a page's own behind its letters, as dark as these need it (4.5 to 1, WCAG 1.4.3).
 * A shadow, since it is not there where no colour is given, where a browser cannot reckon with one, and
 * where the reader has colours of their own.
 */
export const PLAY =
  'background:#1b1a17;color:#f1ede2;box-shadow:inset 0 0 0 99px oklch(from var(--readout-accent) min(l,.45) c h)'

/** Beyond any length in a narrow player, and below any in a wide one. */
const NARROW = `(${WIDE} - 100cqw)*999`
const BROAD = `(100cqw - ${WIDE})*999`

/** Under this height, in CSS px, there is room for the words alone. */
const TALL = '400px'
const LOW = `(${TALL} - 100cqh)*999`
const HIGH_ENOUGH = `(100cqh - ${TALL})*999`

/** The picture's height: 8 to 5, as wide as the player, or as high as leaves room for the rest. */
const HIGH = `min(62.5cqw,100cqh - ${BAR},max(50cqh,${BROAD}),max(0px,${HIGH_ENOUGH}))`

/**
 * The lengths of the parts, as the player's own: what is measured by its size is not there without it.
 * Where a page takes the tag out and leaves what is in it, words, label and picture follow each other
 * as any text does.
 */
const LENGTHS = {
  '--high': HIGH,
  '--bar': `clamp(0px,min(${BROAD},${HIGH_ENOUGH}),100cqh - var(--high))`,
  '--wide': `max(1.6*var(--high),${NARROW},${LOW})`,
  '--room': `max(var(--high),${NARROW},${LOW})`,
  '--below': `clamp(0px,${NARROW},var(--high))`,
}

const declared = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

// Marked, so that a page that shows no snippet carries none of this.
const lengths = /* @__PURE__ */ declared(LENGTHS)

/** As large as its place has it, whatever size the page gives to every tag. */
const SAME_SIZE = 'font-size:1em'

/**
 * How a snippet's own parts look, by the place of each in `<readout-player>`: lengths alone, which
 * stand in tags as well as in a sheet, so that nothing has to be run for them. The words lie behind
 * the picture, which has them in it, and are seen until it is here and where it does not come; a
 * narrow player has room for both. Each has its place whether or not the next has come yet. Colours
 * are the page's own; letters are never smaller than can be read, whatever its styles do to them.
 */
export const LOOKS: Readonly<Record<string, string>> = {
  '': `display:flex;flex-direction:column;position:relative;box-sizing:border-box;container-type:size;width:100%;aspect-ratio:${SHAPE.across}/${SHAPE.down};min-height:${SHAPE.least}px;max-height:${SHAPE.most}px;overflow:auto;${TYPEFACE};${lengths}`,
  '> div':
    'order:1;display:grid;grid-template-columns:1fr auto;align-content:center;box-sizing:border-box;flex:none;min-height:var(--bar);margin-top:auto;border-top:1px solid',
  '> div > b':
    'padding:.75rem;font-size:max(1em,14px);line-height:1.3;font-weight:bold;overflow-wrap:anywhere',
  '> div > small':
    'grid-column:1;margin-top:-.5rem;padding:0 .75rem .75rem;font-size:max(.8125em,13px);line-height:1.3;overflow-wrap:anywhere',
  '> div > small > *': SAME_SIZE,
  '> div > a': `grid-area:1/2/span 2;display:grid;place-content:center;align-self:center;box-sizing:border-box;min-width:112px;min-height:44px;margin:.5rem .75rem .5rem 0;padding:0 .75rem;border:1px solid;outline-offset:3px;${PLAY};font-size:max(1em,14px);font-weight:bold;text-align:center;text-decoration:none`,
  '> blockquote':
    'box-sizing:border-box;flex:1 1 0;align-self:center;width:100%;max-width:var(--wide);min-height:0;max-height:var(--room);margin:0 0 var(--below);padding:1.25rem;border:0;overflow:auto;overflow-wrap:anywhere;quotes:none;font-style:normal;font-size:max(1.25em,17px);line-height:1.4',
  '> blockquote > p': `margin:0 0 .75em;${SAME_SIZE}`,
  '> blockquote i': `font-style:italic;${SAME_SIZE}`,
  '> blockquote cite': SAME_SIZE,
  '> a':
    'position:relative;border:0;text-decoration:none;flex:none;align-self:center;width:calc(1.6*var(--high));height:var(--high);margin-top:calc(-1*var(--high))',
  '> a > img': 'display:block;width:100%;height:100%;object-fit:contain',
}

/** The words' looks where no picture comes after them. */
export const WORDS_ALONE = `${LOOKS['> blockquote']};margin:0`

/** The looks of words on their own, and of what is in them. */
export const QUOTE_LOOKS = {
  blockquote:
    'margin:0;padding:1.25rem;border:0;quotes:none;font-style:normal;font-size:max(1em,16px);overflow-wrap:anywhere',
  p: `margin:0 0 .75em;${SAME_SIZE}`,
  i: `font-style:italic;${SAME_SIZE}`,
  other: SAME_SIZE,
} as const

const ruleOf = (place: string, looks: string): string =>
  `readout-player${place && ' '}${place} { ${looks.replaceAll(';', '; ')} }\n`

/** The same as rules for a page's own sheet, where its policy forbids styles in tags. */
export const looksSheet = (): string =>
  Object.entries(LOOKS)
    .map(([place, looks]) => ruleOf(place, looks))
    .join('')
