import { describe, expect, it } from 'vitest'
import type { Box } from './layout.ts'
import {
  fineSpot,
  LARGEST,
  mixTables,
  radiusFor,
  type ScreenTable,
  screenPlate,
} from './screening.ts'
import { inkAngle, ruleFor, SCREENS } from './screens.ts'

const BOX: Box = { x: 432, y: 0, width: 418, height: 740 }
const plainCurve = (grey: number) => ({ ink: 1 - grey, key: 0 })

function screen(
  grade: keyof typeof SCREENS,
  toneAt: (x: number, y: number) => number,
): ScreenTable {
  return screenPlate(SCREENS[grade], inkAngle(0), BOX, toneAt, plainCurve)
}

/** The ink of every cell whose middle lies on the plate. */
function inksOn(grade: keyof typeof SCREENS, table: ScreenTable): Set<number> {
  const { columns, firstColumn, firstRow, bytes } = table
  const { cell } = SCREENS[grade]
  const angle = (inkAngle(0) * Math.PI) / 180
  const inks = [...bytes].filter((_, i) => {
    const u = firstColumn + (Math.floor(i / 4) % columns) + 0.5
    const v = firstRow + Math.floor(i / 4 / columns) + 0.5
    const x = (u * Math.cos(angle) - v * Math.sin(angle)) * cell
    const y = (u * Math.sin(angle) + v * Math.cos(angle)) * cell
    return i % 4 === 0 && x >= 0 && y >= 0 && x <= BOX.width && y <= BOX.height
  })
  return new Set(inks)
}

describe('Screens', () => {
  it('are fine for full, middling for partial, and coarse for none and against', () => {
    expect(SCREENS.full.cell).toBeLessThan(SCREENS.partial.cell / 1.5)
    expect(SCREENS.partial.cell).toBeLessThan(SCREENS.none.cell / 1.5)
    expect(SCREENS.against.cell).toBe(SCREENS.none.cell)
  })

  it('tell against from none by shape, and strike it through', () => {
    expect([SCREENS.none.spot, SCREENS.none.struck]).toEqual(['large', false])
    expect([SCREENS.against.spot, SCREENS.against.struck]).toEqual(['line', true])
  })

  it('slip further as the evidence thins', () => {
    expect(SCREENS.full.slip).toBeLessThan(SCREENS.partial.slip)
    expect(SCREENS.partial.slip).toBeLessThan(SCREENS.none.slip)
  })

  it('draw large dots round and small dots by the fine spot', () => {
    const grades = ['full', 'plain', 'partial', 'none', 'against'] as const
    expect(grades.map((grade) => SCREENS[grade].spot)).toEqual([
      'fine',
      'fine',
      'large',
      'large',
      'line',
    ])
  })

  it('are as large as ever from 320 px on, and shrink with a narrower plate, at one ratio', () => {
    for (const width of [320, 418, 1280])
      expect(ruleFor('none', { width, height: 400 })).toEqual(SCREENS.none)
    for (const width of [80, 146, 188, 319]) {
      const { full, partial, none } = SCREENS
      const [fine, middling, coarse] = (['full', 'partial', 'none'] as const).map((grade) =>
        ruleFor(grade, { width, height: 600 }),
      )
      expect((coarse?.cell ?? 0) / width).toBeCloseTo(none.cell / 320)
      expect((coarse?.slip ?? 0) / width).toBeCloseTo(none.slip / 320)
      expect((coarse?.cell ?? 0) / (fine?.cell ?? 1)).toBeCloseTo(none.cell / full.cell)
      expect((middling?.cell ?? 0) / (fine?.cell ?? 1)).toBeCloseTo(partial.cell / full.cell)
    }
    expect(ruleFor('none', { width: 320, height: 200 }).cell).toBe(SCREENS.none.cell / 2)
  })
})

describe('A plate of next to no size', () => {
  it.each([
    [390, 0],
    [390, 0.02],
    [0.5, 844],
    [0, 0],
  ])('%s by %s px has dots that end, as far apart as 4 to 8 to 14', (width, height) => {
    const box = { x: 0, y: 0, width, height }
    const rules = (['full', 'partial', 'none'] as const).map((grade) => ruleFor(grade, box))
    const [full, partial, none] = rules.map(({ cell }) => cell)
    expect((partial ?? 0) / (full ?? 0)).toBeCloseTo(2)
    expect((none ?? 0) / (full ?? 0)).toBeCloseTo(3.5)
    for (const rule of rules) {
      const { columns, rows } = screenPlate(rule, inkAngle(1), box, () => 0.5, plainCurve)
      expect(columns * rows).toBeLessThan(10_000_000)
    }
  })
})

describe('A screened plate', () => {
  it('holds less the coarser it is', () => {
    const cells = (['full', 'partial', 'none'] as const).map((grade) => {
      const { columns, rows } = screen(grade, () => 0.5)
      return columns * rows
    })
    expect(cells[0]).toBeGreaterThan((cells[1] ?? 0) * 3)
    expect(cells[1]).toBeGreaterThan((cells[2] ?? 0) * 2)
  })

  it('asks for the mean of a cell, never for less than that', () => {
    const sizes = new Set<number>()
    screenPlate(
      SCREENS.none,
      15,
      BOX,
      (_x, _y, size) => {
        sizes.add(size)
        return 0.5
      },
      plainCurve,
    )
    expect([...sizes]).toEqual([14 * 0.7])
  })

  it('reaches beyond all four edges of its box', () => {
    const asked: [number, number][] = []
    screen('none', (x, y) => {
      asked.push([x, y])
      return 1
    })
    expect(Math.min(...asked.map(([x]) => x))).toBeLessThan(BOX.x - 14)
    expect(Math.max(...asked.map(([x]) => x))).toBeGreaterThan(BOX.x + BOX.width + 14)
    expect(Math.max(...asked.map(([, y]) => y))).toBeGreaterThan(BOX.height + 14)
  })

  it('leaves white paper bare and fills black', () => {
    expect(
      inksOn(
        'full',
        screen('full', () => 1),
      ),
    ).toEqual(new Set([0]))
    expect(
      inksOn(
        'full',
        screen('full', () => 0),
      ),
    ).toEqual(new Set([255]))
    expect(
      inksOn(
        'none',
        screen('none', () => 0),
      ),
    ).toEqual(new Set([255]))
  })

  it('does not screen what lies far from it', () => {
    let asked = 0
    const { columns, rows } = screen('none', () => {
      asked += 1
      return 0.5
    })
    expect(asked).toBeLessThan(columns * rows * 0.75)
  })

  it('marks the cells around black, so that the shader looks nowhere else', () => {
    const black = screenPlate(
      SCREENS.none,
      0,
      BOX,
      (x) => (x < BOX.x + 100 ? 0 : 1),
      (grey) => ({ ink: 1 - grey, key: 1 - grey }),
    )
    const marks = [...black.bytes].filter((_, i) => i % 4 === 2)
    expect(new Set(marks)).toEqual(new Set([0, 255]))
  })
})

describe('Two tables mixed', () => {
  const [pale, dark] = [screen('full', () => 0.8), screen('full', () => 0.3)]

  it('are the one, the other, or dots between the two', () => {
    expect(mixTables(pale, dark, 0).bytes).toEqual(pale.bytes)
    expect(mixTables(pale, dark, 1)).toBe(dark)
    const [between = 0] = inksOn('full', mixTables(pale, dark, 0.5))
    const [least = 0] = inksOn('full', pale)
    const [most = 0] = inksOn('full', dark)
    expect(between).toBeGreaterThan(least)
    expect(between).toBeLessThan(most)
  })

  it('of different beds are the one that comes', () => {
    expect(
      mixTables(
        screen('none', () => 0.8),
        dark,
        0.2,
      ),
    ).toBe(dark)
  })
})

describe('Dots', () => {
  it('cover the share of paper they are to cover, before they meet', () => {
    expect(Math.PI * radiusFor(0.3) ** 2).toBeCloseTo(0.3)
  })

  it('cover the share they are to cover when they overlap', () => {
    for (const share of [0.82, 0.9, 0.96]) {
      const r = radiusFor(share)
      let inked = 0
      const side = 300
      for (let i = 0; i < side * side; i++) {
        const x = (i % side) / side
        const y = Math.floor(i / side) / side
        const nearest = Math.hypot(Math.min(x, 1 - x), Math.min(y, 1 - y))
        if (nearest < r) inked += 1
      }
      expect(inked / side ** 2).toBeCloseTo(share, 2)
    }
  })

  it('leave nothing bare at solid', () => {
    expect(radiusFor(1)).toBe(LARGEST)
    expect(LARGEST).toBeGreaterThan(Math.SQRT1_2)
  })

  it('start at the middle of a cell, and their holes close at its corners', () => {
    expect(fineSpot(0.5, 0.5)).toBe(1)
    expect(fineSpot(0, 0)).toBe(-1)
    expect(fineSpot(0.5, 0)).toBeCloseTo(0)
  })
})
