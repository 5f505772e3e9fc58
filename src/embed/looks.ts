import { SHAPE } from './size.ts'

/** Under this width of the player, in CSS px, the words stand above the picture, else behind it. */
const WIDE = '640px'

/** What stays free for the label and the link to play, in CSS px, where the words are behind. */
const BAR = '72px'

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
 * How a snippet's own parts look, by the place of each in `<readout-player>`: lengths alone, which
 * stand in tags as well as in a sheet, so that nothing has to be run for them. The words lie behind
 * the picture, which has them in it, and are seen until it is here and where it does not come; a
 * narrow player has room for both. Each has its place whether or not the next has come yet. Colours
 * are the page's own.
 */
export const LOOKS: Readonly<Record<string, string>> = {
  '': `display:flex;flex-direction:column;position:relative;box-sizing:border-box;container-type:size;width:100%;aspect-ratio:${SHAPE.across}/${SHAPE.down};min-height:${SHAPE.least}px;max-height:${SHAPE.most}px;overflow:auto`,
  '> div': `order:1;display:flex;box-sizing:border-box;flex:none;min-height:clamp(0px,min(${BROAD},${HIGH_ENOUGH}),100cqh - ${HIGH});margin-top:auto;border-top:1px solid`,
  '> div > b':
    'flex:1;align-self:center;padding:.75rem;line-height:1.3;font-weight:bold;overflow-wrap:anywhere',
  '> div > a':
    'display:grid;place-content:center;align-self:center;box-sizing:border-box;min-width:7rem;min-height:44px;margin:.5rem .75rem .5rem 0;padding:0 .75rem;border:1px solid;outline-offset:3px;background:#1b1a17;color:#f1ede2;font-weight:bold;text-align:center;text-decoration:none',
  '> blockquote': `box-sizing:border-box;flex:1 1 0;align-self:center;width:100%;max-width:max(1.6*${HIGH},${NARROW},${LOW});min-height:0;max-height:max(${HIGH},${NARROW},${LOW});margin:0 0 clamp(0px,${NARROW},${HIGH});padding:1.25rem;border:0;overflow:auto;overflow-wrap:anywhere;font-style:normal;font-size:1.25em;line-height:1.4`,
  '> a': `position:relative;border:0;text-decoration:none;flex:none;align-self:center;width:calc(1.6*${HIGH});height:${HIGH};margin-top:calc(-1*${HIGH})`,
  '> a > img': 'display:block;width:100%;height:100%;object-fit:contain',
}

/** The words' looks where no picture comes after them. */
export const WORDS_ALONE = `${LOOKS['> blockquote']};margin:0`

const ruleOf = (place: string, looks: string): string =>
  `readout-player${place && ' '}${place} { ${looks.replaceAll(';', '; ')} }\n`

/** The same as rules for a page's own sheet, where its policy forbids styles in tags. */
export const looksSheet = (): string =>
  Object.entries(LOOKS)
    .map(([place, looks]) => ruleOf(place, looks))
    .join('')
