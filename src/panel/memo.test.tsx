// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { memo } from './memo.ts'

/** Draws a view with each of these in turn; what was drawn, and what then stands. */
function drawn(...given: { text: string; act?: () => void }[]): {
  drawn: string[]
  stands: string
} {
  const drawn: string[] = []
  const View = memo(({ text }: { text: string; act?: () => void }) => {
    drawn.push(text)
    return <p>{text}</p>
  })
  const place = document.createElement('div')
  for (const one of given) render(<View {...one} />, place)
  return { drawn, stands: place.textContent ?? '' }
}

describe('a view that is drawn unless all is the same', () => {
  it('is not drawn again with the same', () => {
    expect(drawn({ text: 'a' }, { text: 'a' })).toEqual({ drawn: ['a'], stands: 'a' })
  })

  it('shows what it is given, there and back', () => {
    expect(drawn({ text: 'a' }, { text: 'b' }, { text: 'b' }, { text: 'a' })).toEqual({
      drawn: ['a', 'b', 'a'],
      stands: 'a',
    })
  })

  it('is drawn again with another act, or with none where there was one', () => {
    const act = () => undefined
    expect(drawn({ text: 'a', act }, { text: 'a', act: () => undefined }).drawn).toHaveLength(2)
    expect(drawn({ text: 'a', act }, { text: 'a' }).drawn).toHaveLength(2)
  })
})
