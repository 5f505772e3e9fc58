import { describe, expect, it } from 'vitest'
import { placeIn } from './index.ts'

const text = ['dawn', 'constructor', 'dusk'].map((id) => ({ id }))

describe('the place of a line in a text', () => {
  it('is where it stands, whatever it is called', () => {
    expect(text.map(({ id }) => placeIn(text, id))).toEqual([0, 1, 2])
  })

  it('is none for a line that the text has not, be it named as objects’ own things are', () => {
    expect([placeIn(text, 'noon'), placeIn(text, 'toString')]).toEqual([undefined, undefined])
  })

  it('is each text’s own', () => {
    expect(placeIn([{ id: 'dusk' }], 'dusk')).toBe(0)
  })
})
