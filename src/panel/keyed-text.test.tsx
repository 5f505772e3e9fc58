// @vitest-environment happy-dom
import { type ComponentChild, hydrate, render } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { keyElementsByText } from './keyed-text.ts'

keyElementsByText()

/** Draws one view after the other into a place. @returns the first element of the place after each */
function drawn(...views: ComponentChild[]): (Element | null)[] {
  const place = document.createElement('div')
  return views.map((view) => {
    render(view, place)
    return place.firstElementChild
  })
}

describe('an element that holds text', () => {
  it('stays while its text is the same, and is another when it is not', () => {
    const [first, same, other] = drawn(<p>a</p>, <p>a</p>, <p>b</p>)
    expect(same).toBe(first)
    expect(other).not.toBe(first)
    expect(other?.textContent).toBe('b')
  })

  it('is another when what stands beside its text is', () => {
    const view = (beside: string | null, inner = 'i') => (
      <p>
        a <b>{inner}</b>
        {beside && <i>{beside}</i>}
      </p>
    )
    const [bare, more, different, inner] = drawn(view(null), view('x'), view('y'), view('y', 'j'))
    expect(new Set([bare, more, different, inner]).size).toBe(4)
    expect(inner?.textContent).toBe('a jy')
  })

  it('keeps the key that it was given, beside its text', () => {
    const list = (...texts: string[]) => (
      <ul>
        {texts.map((text, i) => (
          <li key={i % 2}>{text}</li>
        ))}
      </ul>
    )
    const place = document.createElement('div')
    render(list('a', 'a'), place)
    const [first, second] = place.querySelectorAll('li')
    render(list('b', 'a'), place)
    expect(place.textContent).toBe('ba')
    expect(place.querySelectorAll('li')[1]).toBe(second)
    expect(first?.isConnected).toBe(false)
  })
})

describe('an element without text', () => {
  it('stays, whatever comes and goes in it', () => {
    const view = (said: string) => <p role="status">{said && <span>{said}</span>}</p>
    const [empty, said, again] = drawn(view(''), view('a'), view('b'))
    expect(said).toBe(empty)
    expect(again).toBe(empty)
    expect(again?.innerHTML).toBe('<span>b</span>')
  })
})

describe('what a server wrote', () => {
  it('is taken over node by node, texts beside each other and empty ones too', () => {
    const [by, when, note] = ['Ida', 3, '']
    const view = () => (
      <section>
        <p>
          {by}, in {when} <i>parts</i>
          {note}
        </p>
        {note && <p>{note}</p>}
      </section>
    )
    const place = document.createElement('div')
    place.innerHTML = renderToString(view())
    const patches = new MutationObserver(() => {})
    patches.observe(place, { childList: true, characterData: true, subtree: true })
    hydrate(view(), place)
    expect(patches.takeRecords()).toEqual([])
  })
})
