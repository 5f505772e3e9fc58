// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Reflecting } from './reflecting.ts'

customElements.define('made-reflecting', Reflecting)

const made = () => {
  const element = document.createElement('made-reflecting')
  if (!(element instanceof Reflecting)) throw new Error('not defined')
  return element
}

const PROPERTIES = ['src', 'story', 'line', 'mode', 'theme', 'clean', 'sound', 'height'] as const

test('undefined, null and false from a framework mean that nothing is asked', () => {
  const element = made()
  for (const nothing of [undefined, null, false])
    for (const name of PROPERTIES) {
      element.setAttribute(name, 'x')
      Object.assign(element, { [name]: nothing })
      expect(element.hasAttribute(name), `${name} = ${nothing}`).toBe(false)
    }
})

test('written into an attribute as text they mean the same', () => {
  const element = made()
  const before = PROPERTIES.map((name) => element[name])
  for (const nothing of ['undefined', 'null', 'false', '']) {
    for (const name of PROPERTIES)
      if (nothing !== '' || !['clean', 'sound'].includes(name)) element.setAttribute(name, nothing)
    expect(PROPERTIES.map((name) => element[name])).toEqual(before)
  }
})

test('what a framework set before the script came counts from then on', () => {
  const element = made()
  for (const [name, value] of Object.entries({ line: 'no-nato', clean: true, height: 300 }))
    Object.defineProperty(element, name, { value, configurable: true, writable: true })
  element.takeEarlier()
  expect(element.getAttribute('line')).toBe('no-nato')
  expect(element.hasAttribute('clean')).toBe(true)
  element.line = 'no-rockets'
  expect(element.getAttribute('line')).toBe('no-rockets')
  expect(element.height).toBe(300)
})

test('a height is px and nothing else, and what is none leaves the height to the width', () => {
  const heights = { '300': 300, '300px': 300, ' 450.5 ': 450.5, '9': 120, '99999': 2000 }
  const element = made()
  for (const [given, px] of Object.entries(heights)) {
    element.setAttribute('height', given)
    expect(element.height, given).toBe(px)
  }
  for (const none of ['', ' ', '50%', '100vh', '30em', 'tall', '-200', '0', '1e3', 'NaN', 'auto']) {
    element.setAttribute('height', none)
    expect(element.height, none).toBeNull()
  }
})
