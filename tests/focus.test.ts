import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import plates from '../assets/art/plates.json'
import {
  drawnAt,
  MOST_FLAT,
  MOST_TALL,
  STILL_SIZES,
  stillAt,
} from '../src/apps/common/still-sizes.ts'
import { LETTER_SHAPES, POSTER_SHAPES } from '../src/prerender/index.ts'
import { nearnessOf, seenFrom } from '../src/stage/camera.ts'
import {
  type Box,
  cropTo,
  type Focus,
  focusAt,
  type Size,
  shareOut,
  visibleHeight,
} from '../src/stage/layout.ts'
import { WHOLE_WIDTH } from '../src/stage/screens.ts'

/**
 * The stage on every screen that the play is made for: what of it no caption covers, from the
 * least that it may be to all of it.
 */
const STAGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '320x480': [
    [320, 192],
    [320, 300],
  ],
  '360x640': [
    [360, 256],
    [360, 320],
    [360, 430],
  ],
  '390x844': [
    [390, 338],
    [390, 422],
    [390, 560],
  ],
  '667x375': [
    [360, 300],
    [400, 375],
  ],
  '740x360': [
    [400, 290],
    [440, 360],
  ],
  '844x390': [
    [460, 310],
    [560, 390],
  ],
  '768x1024': [
    [768, 512],
    [768, 700],
    [500, 800],
  ],
  '1024x768': [
    [660, 420],
    [700, 700],
  ],
  '1280x720': [
    [850, 420],
    [850, 660],
  ],
  '1280x800': [
    [850, 500],
    [850, 740],
  ],
  '1440x900': [
    [960, 560],
    [1010, 840],
  ],
  '1920x1080': [
    [1270, 700],
    [1400, 1020],
  ],
}

/** Between two plates. */
const GUTTER = 14

const drawings = Object.entries(plates as Record<string, Size & { focus: Focus }>)

/** The drawings that stand beside another, and those that may have the stage to themselves. */
const isSide = (name: string): boolean => /^(caller|empty)-/.test(name)
const isAlone = (name: string): boolean => !name.startsWith('caller-')

/** Each drawing in each place that a screen has for it. */
const places = Object.entries(STAGES).flatMap(([screen, stages]) =>
  stages.flatMap(([width, height]) =>
    drawings.flatMap(([name, drawing]) => [
      ...(isSide(name)
        ? [
            {
              screen,
              name,
              drawing,
              isSingle: false,
              place: { width: (width - GUTTER) / 2, height },
            },
          ]
        : []),
      ...(isAlone(name)
        ? [{ screen, name, drawing, isSingle: true, place: { width, height } }]
        : []),
    ]),
  ),
)

/** What of a focus lies outside its place, in px; nothing when it is whole. */
const cut = (focus: Box, place: Size): number =>
  Math.max(
    0,
    -focus.x,
    -focus.y,
    focus.x + focus.width - place.width,
    focus.y + focus.height - place.height,
  )

const whole = (made: readonly { where: string; cut: number }[]): void =>
  expect(
    made.filter((one) => one.cut > 0.5).map(({ where, cut }) => `${where}: ${Math.round(cut)}`),
  ).toEqual([])

/** A part of a still as a screen shows it. */
const shownAs = (part: Box, { x, y, scale }: { x: number; y: number; scale: number }): Box => ({
  x: x + part.x * scale,
  y: y + part.y * scale,
  width: part.width * scale,
  height: part.height * scale,
})

describe('What a drawing is about is whole', () => {
  it('on the stage of every screen, from near too', () => {
    whole(
      places.map(({ screen, name, drawing, place }) => {
        const laid = cropTo(drawing, { x: 0, y: 0, ...place }, drawing.focus, place.height)
        const nearness = nearnessOf({ attitude: 'speaking' })
        const crop = seenFrom(laid, nearness, drawing.focus, drawing)
        return {
          where: `${name} at ${screen}, ${place.width} by ${place.height}`,
          cut: cut(focusAt(drawing, drawing.focus, crop), place),
        }
      }),
    )
  })

  it.each(['wide', 'narrow'] as const)('in every %s still that a screen shows', (size) => {
    whole(
      places
        .filter(({ screen }) => isNarrow(screen) === (size === 'narrow'))
        .map(({ screen, name, drawing, isSingle, place }) => {
          const still = STILL_SIZES[isSingle ? 'single' : 'pair'][size]
          const crop = cropTo(drawing, { x: 0, y: 0, ...still }, drawing.focus, still.visible)
          const focus = focusAt(drawing, drawing.focus, crop)
          const shown = shownAs(focus, stillAt(still, place, isSingle))
          return {
            where: `${name} at ${screen}, ${place.width} by ${place.height}`,
            cut: cut(shown, place),
          }
        }),
    )
  })

  it('in every small still, as lists of lines and the pages of lines show it', () => {
    whole(
      drawings.flatMap(([name, drawing]) =>
        (['pair', 'single'] as const).flatMap((kind) => {
          const still = STILL_SIZES[kind].small
          const crop = cropTo(drawing, { x: 0, y: 0, ...still }, drawing.focus, still.visible)
          const focus = focusAt(drawing, drawing.focus, crop)
          return SMALL_PLACES[kind].map((place) => {
            const shown = shownAs(focus, coveringFromTop(still, place))
            return {
              where: `${name}, ${kind}, in ${place.width} by ${place.height}`,
              cut: cut(shown, place),
            }
          })
        }),
      ),
    )
  })

  it.each(Object.entries(WORDED))(
    'in every picture with words inside, %s, whatever its caption leaves',
    (_, surface) => {
      whole(
        [1, 2].flatMap((count) =>
          drawings.flatMap(([name, drawing]) =>
            [0, 0.25, 0.5, 0.75].flatMap((covered) =>
              shareOut(surface, count).map((box) => {
                const visible = visibleHeight(surface, surface.height * covered)
                const laid = cropTo(drawing, box, drawing.focus, visible)
                const nearness = nearnessOf({ attitude: 'speaking' })
                const crop = seenFrom(laid, nearness, drawing.focus, drawing)
                const { x, ...focus } = focusAt(drawing, drawing.focus, crop)
                return {
                  where: `${name}, one of ${count}, ${covered} covered`,
                  cut: cut({ ...focus, x: x - box.x }, { width: box.width, height: visible }),
                }
              }),
            ),
          ),
        ),
      )
    },
  )

  it('in a drawing as it is, where nothing was printed', () => {
    whole(
      places.map(({ screen, name, drawing, isSingle, place }) => {
        const crop = drawnAt(drawing, place, isSingle)
        return {
          where: `${name} at ${screen}, ${place.width} by ${place.height}`,
          cut: cut(focusAt(drawing, drawing.focus, crop), place),
        }
      }),
    )
  })
})

/** Where small stills are shown, by their proportions: a style sheet’s, and the figures of the file that has it. */
const SMALL_PLACES = {
  pair: [{ width: 320, height: 272 }],
  single: [
    { width: 654, height: 272 },
    // A list of lines has one proportion for all.
    { width: 320, height: 272 },
  ],
} as const

/** A picture as `object-fit: cover` at its top and in its middle lays it. */
function coveringFromTop(picture: Size, place: Size): { x: number; y: number; scale: number } {
  const scale = Math.max(place.width / picture.width, place.height / picture.height)
  return { x: (place.width - picture.width * scale) / 2, y: 0, scale }
}

/** The pictures with words inside: façades, shared links, and those made when they are asked for. */
const WORDED: Readonly<Record<string, Size>> = { ...LETTER_SHAPES, ...POSTER_SHAPES }

/** The window, as style sheets and `NARROW` turn. */
function isNarrow(screen: string): boolean {
  const [width = 0, height = 0] = screen.split('x').map(Number)
  return width < 760 || height < 480
}

describe('A still', () => {
  const css = readFileSync(new URL('../src/apps/common/still.css', import.meta.url), 'utf8')

  it('lies as its style sheet lays it', () => {
    for (const [kind, { wide, narrow }] of Object.entries(STILL_SIZES))
      for (const { width, visible } of [wide, narrow]) {
        // Where it is no wider than that, it is as wide as its place.
        if (width === WHOLE_WIDTH) continue
        const figures = [`${width}px`, `${share(width / WHOLE_WIDTH)}cqw`]
        if (kind === 'single') figures.push(`${share(width / visible)}cqh`)
        expect(css).toContain(`max(100cqw, min(${figures.join(', ')}))`)
      }
    expect(css).toContain('@container (width < 340px)')
    for (const kind of ['pair', 'single'] as const) {
      expect(css).toContain(`min(100cqw, ${share(MOST_FLAT[kind])}cqh)`)
      expect(css).toContain(`min(100cqh, ${share(MOST_TALL[kind])}cqw)`)
    }
    expect(css).toContain('object-position: 50% 36%')
  })

  it('in small shows its upper part, as its style sheets say', () => {
    const { width, visible } = STILL_SIZES.pair.small
    for (const sheet of ['panel/pages/end.css', 'prerender/line-page.css']) {
      const rule = readFileSync(new URL(`../src/${sheet}`, import.meta.url), 'utf8')
      expect(rule).toMatch(
        new RegExp(
          `aspect-ratio: ${width} / ${visible};\\s+object-fit: cover;\\s+object-position: 50% 0;`,
        ),
      )
    }
    const { width: whole, visible: upper } = STILL_SIZES.single.small
    expect(
      readFileSync(new URL('../src/prerender/line-page.css', import.meta.url), 'utf8'),
    ).toContain(`aspect-ratio: ${whole} / ${upper};`)
  })

  it('that shows a grade has its dots no smaller than the stage does', () => {
    for (const { place, isSingle } of places.filter((one) => !one.isSingle))
      for (const still of [STILL_SIZES.pair.wide, STILL_SIZES.pair.narrow])
        expect(stillAt(still, place, isSingle).scale).toBeGreaterThanOrEqual(
          Math.min(1, place.width / WHOLE_WIDTH),
        )
  })
})

const share = (of: number): string => String(Math.round(of * 1e5) / 1e3)
