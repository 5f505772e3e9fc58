import { describe, expect, it } from 'vitest'
import { inspectSvg, loadDrawing, MOST_BYTES, namesFor } from './plates.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400"></svg>'

describe('What a drawing is called', () => {
  it('is its art and its attitude, then the plain one', () => {
    expect(namesFor('caller-day', 'pause')).toEqual(['caller-day.pause', 'caller-day.plain'])
    expect(namesFor('lectern', 'plain')).toEqual(['lectern.plain'])
  })
})

describe('A drawing', () => {
  it('tells its size', () => {
    expect(inspectSvg(SVG)).toEqual({ width: 1000, height: 1400 })
    expect(inspectSvg(`<?xml version="1.0"?>\n<!-- drawn -->\n${SVG}`)).toEqual({
      width: 1000,
      height: 1400,
    })
    expect(inspectSvg("<svg height='20px' width='10px'/>")).toEqual({ width: 10, height: 20 })
  })

  it('is refused without a size of its own, which some browsers need', () => {
    expect(inspectSvg('<svg viewBox="0 0 10 10"></svg>')).toBe('not-svg')
    expect(inspectSvg('<svg data-width="10" stroke-width="3" height="10"></svg>')).toBe('not-svg')
  })

  it('is refused when it is a page or something else', () => {
    expect(inspectSvg('<!doctype html><html><svg width="1" height="1"></svg></html>')).toBe(
      'not-svg',
    )
    expect(inspectSvg('')).toBe('not-svg')
  })

  it('is refused when it is too large, in bytes or in px', () => {
    expect(inspectSvg(SVG + ' '.repeat(MOST_BYTES))).toBe('too-large')
    expect(inspectSvg('<svg width="9000" height="10"></svg>')).toBe('too-large')
  })

  it('is missing where there is no address for it', async () => {
    const nowhere = { url: () => undefined, focus: () => undefined }
    expect(await loadDrawing(nowhere, 'caller-day.speaking')).toBe('missing')
  })
})
