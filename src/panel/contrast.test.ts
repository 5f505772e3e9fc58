import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'base.css'), 'utf8')

/** The colours by name, as a block of the stylesheet sets them. */
const coloursAfter = (start: string): Record<string, string> =>
  Object.fromEntries(
    [...(css.split(start)[1]?.split('}')[0] ?? '').matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  )

const EDITIONS = {
  day: coloursAfter(':root {'),
  night: coloursAfter(':root:not([data-theme="light"]) {'),
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '#000000', other = '#000000'): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of the interface', () => {
  const grounds = ['paper', 'sheet']
  const pairs = (names: readonly string[], least: number) =>
    Object.entries(EDITIONS).flatMap(([edition, colours]) =>
      names.flatMap((name) =>
        grounds.flatMap((ground) =>
          contrast(colours[name], colours[ground]) < least
            ? [`${edition}: ${name} on ${ground}`]
            : [],
        ),
      ),
    )

  it('set words off by 4.5 to 1, by day and by night', () => {
    expect(pairs(['ink', 'soft', 'accent'], 4.5)).toEqual([])
  })

  it('what is pressed and what marks it stand out 3 to 1, by day and by night', () => {
    expect(pairs(['ink', 'rule', 'focus', 'accent'], 3)).toEqual([])
  })
})
