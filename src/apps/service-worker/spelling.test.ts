import { describe, expect, it } from 'vitest'
import { spellingOf } from './spelling.ts'

describe('the spelling of an address', () => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['index', 'index.html'],
    ['about.html', 'about.html'],
    ['about', 'about.html'],
    ['%61bout', 'about.html'],
    ['lines/no-rockets', 'lines/no-rockets.html'],
    ['lines/no-rockets.html', 'lines/no-rockets.html'],
    ['100%', '100%.html'],
  ])('names a page beside which its links work: %s', (path, file) => {
    expect(spellingOf(path)).toEqual({ file, asDeep: true })
  })

  it.each([
    ['/', 'index.html'],
    ['index/', 'index.html'],
    ['about/', 'about.html'],
    ['/about', 'about.html'],
    ['about/index.html', 'about.html'],
    ['about.html/', 'about.html'],
    ['lines/no-rockets/', 'lines/no-rockets.html'],
  ])('names a page from elsewhere: %s', (path, file) => {
    expect(spellingOf(path)).toEqual({ file, asDeep: false })
  })
})
