import type { Attestation } from '../../reconstruction/index.ts'
import { END } from './knots.ts'
import { HEAD, type Placed, type PlacedKnot, type PlacedWay, ROW } from './layout.ts'

/** How a line is attested: as a pattern, and in words. */
export interface Mark {
  readonly attestation: Attestation
  readonly words: string
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Finer dots for what is better attested, and rules for what is disputed: never colour. */
const PATTERNS: Readonly<Record<Attestation, string>> = {
  'both-sides': '<circle cx="2" cy="2" r="1.1"/>:4',
  'one-side': '<circle cx="4" cy="4" r="2.2"/>:8',
  'neither-side': '<circle cx="7" cy="7" r="3.2"/>:14',
  disputed: '<path d="M0 3h6" stroke="#222" stroke-width="2"/>:6',
  'not-applicable': ':8',
}

const STYLE =
  'text{font:13px system-ui,sans-serif;fill:#222}.name{font-weight:600}.choice{font-style:italic}.box{fill:#fff;stroke:#222}.way{fill:none;stroke:#555}'

/** The most of a line's words that a row has room for. */
const LONGEST = 38

/** Draws a script as SVG: knots as boxes with their lines and choices, each line with its attestation. */
export function svgOf(
  { width, height, knots, ways }: Placed,
  marks: ReadonlyMap<string, Mark>,
  title: string,
): string {
  const used = [...new Set([...marks.values()].map(({ attestation }) => attestation))]
  const key = keyOf(used, height)
  const [w, h] = [Math.ceil(Math.max(width, 420)), Math.ceil(height + 28 + used.length * ROW)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<defs>${Object.entries(PATTERNS).map(patternOf).join('')}<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#f6f4ee"/>
${ways.map(wayOf).join('\n')}
${knots.map((knot) => knotOf(knot, marks)).join('\n')}
${key}
</svg>
`
}

function patternOf([name, drawn]: [string, string]): string {
  const [shape = '', size = '8'] = drawn.split(':')
  return `<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><g fill="#222">${shape}</g></pattern>`
}

function wayOf({ points, choice, at }: PlacedWay): string {
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
  const label = choice
    ? `<text class="choice" text-anchor="middle" x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}">${escaped(cut(choice))}</text>`
    : ''
  return `<path class="way" marker-end="url(#tip)" d="${path.join('')}"/>${label}`
}

function knotOf(
  { name, rows, x, y, width, height }: PlacedKnot,
  marks: ReadonlyMap<string, Mark>,
): string {
  const [left, top] = [x - width / 2, y - height / 2]
  const middle = name === END ? ` text-anchor="middle" dx="${width / 2 - 12}"` : ''
  const head = `<rect class="box" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width}" height="${height}"/><text class="name"${middle} x="${(left + 12).toFixed(1)}" y="${(top + (name === END ? height / 2 + 5 : 20)).toFixed(1)}">${escaped(name)}</text>`
  const lines = rows.map(({ kind, id, text }, i) => {
    const at = top + HEAD + i * ROW
    const mark = kind === 'line' ? marks.get(id) : undefined
    const swatch = mark ? swatchOf(mark.attestation, left + 12, at) : ''
    const said = kind === 'choice' ? `→ ${text}` : text
    const full = [text, id && `(${id})`, mark?.words].filter(Boolean).join(' ')
    return `<g><title>${escaped(full)}</title>${swatch}<text class="${kind}" x="${(left + 48).toFixed(1)}" y="${(at + 13).toFixed(1)}">${escaped(cut(said))}</text></g>`
  })
  return [head, ...lines].join('')
}

/** Moved as a whole, so that the same pattern looks the same wherever it stands. */
const swatchOf = (attestation: Attestation, x: number, y: number): string =>
  `<rect transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" width="28" height="16" fill="url(#p-${attestation})" stroke="#222" stroke-width=".5"/>`

/** What the patterns mean, below the picture. */
function keyOf(used: readonly Attestation[], top: number): string {
  return used
    .map(
      (attestation, i) =>
        `${swatchOf(attestation, 24, top + 12 + i * ROW)}<text x="60" y="${top + 25 + i * ROW}">${KEY[attestation]}</text>`,
    )
    .join('')
}

const KEY: Readonly<Record<Attestation, string>> = {
  'both-sides': 'both sides say so',
  'one-side': 'one side says so',
  'neither-side': 'neither side says so',
  disputed: 'one side says so, another the opposite',
  'not-applicable': 'not of the event: attested by no side',
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
