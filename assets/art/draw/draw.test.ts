import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { files } from './draw.ts'
import { subjects } from './subjects.ts'
import { both } from './tones.ts'

const folder = new URL('../', import.meta.url)
const made = files()
const plates = [...made].filter(([name]) => name.endsWith('.svg'))

/** Whether every element that opens also closes, in order, and none has an attribute twice. */
function wellFormed(svg: string): boolean {
  const open: string[] = []
  const rest = svg.replace(
    /<(\/?)([A-Za-z]+)((?:\s[\w:-]+="[^"<&]*")*)(\/?)>/g,
    (_, close, name, attributes, empty) => {
      if (close) return open.pop() === name ? '' : '<'
      const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1])
      if (new Set(names).size < names.length) return '<'
      if (!empty) open.push(name)
      return ''
    },
  )
  return rest.trim() === '' && open.length === 0
}

describe('the art in the repository', () => {
  it('is what the generator writes', () => {
    for (const [name, content] of made) {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(content)
    }
  })

  it('holds no plate that the generator does not write', () => {
    const found = readdirSync(folder).filter((name) => name.endsWith('.svg'))
    expect(found.sort()).toEqual(plates.map(([name]) => name).sort())
  })
})

describe.each(plates)('%s', (_, svg) => {
  it('is well-formed and on one of the sheets', () => {
    expect(wellFormed(svg.replace(/(<title>)[^<]+/, '$1'))).toBe(true)
    expect(svg).toMatch(/<title>[^<]+<\/title>/)
    const frames = subjects.map(
      ({ sheet: { left, top, width, height } }) =>
        `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`,
    )
    expect(frames.some((frame) => svg.includes(frame))).toBe(true)
  })

  it('has no script, text, picture or reference to anything outside itself', () => {
    expect(svg).not.toMatch(/<(script|text|image|foreignObject|style|use)\b|\son\w+=|href=/)
    const references = [...svg.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1])
    for (const reference of references) expect(svg).toContain(`id="${reference?.slice(1)}"`)
  })

  it('has no drawing fault that a number would show', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('is in greys only, but for what is another tone by night', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke|stop-color)="(?!none|url)([^"]*)"/g)]
    const others: readonly string[] = Object.values(both)
    const strange = colours.filter(
      ([, colour = '']) => !/^#(.)\1\1$|^#(..)\2\2$/.test(colour) && !others.includes(colour),
    )
    expect(strange).toEqual([])
  })

  it('weighs less than 14 kB', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(14_000)
  })
})
