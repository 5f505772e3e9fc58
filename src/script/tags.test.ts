import { describe, expect, it } from 'vitest'
import { readTags } from './index.ts'

describe('the tags of a line', () => {
  it('are read by name, and the rest is kept as written', () => {
    expect(readTags(['id:hello', 'by: ana', 'scene:talk', 'mood:dry', 'go-on'])).toEqual({
      id: 'hello',
      by: 'ana',
      scene: 'talk',
      goOn: true,
      rest: ['mood:dry'],
    })
  })

  it('are absent where nothing names them', () => {
    expect(readTags([])).toEqual({ id: null, by: null, scene: null, goOn: false, rest: [] })
    expect(readTags(['idle', 'by', 'go-on:no']).rest).toEqual(['idle', 'by', 'go-on:no'])
  })

  it('let the last one win where a name stands twice', () => {
    expect(readTags(['id:a', 'id:b']).id).toBe('b')
  })
})
