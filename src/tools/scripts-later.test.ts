import { expect, it } from 'vitest'
import { withScriptsLater } from './scripts-later.ts'

const SCRIPTS =
  '<script type="module" src="./a.js"></script><link rel="modulepreload" href="./b.js">'
const DATA = '<link rel="preload" href="./story.json" id="bundle"/>'

it('moves the scripts behind the words, to the link to their data', () => {
  const page = `<head>${SCRIPTS}</head><body><p>Words.</p>${DATA}<p>More.</p></body>`
  expect(withScriptsLater(page)).toBe(
    `<head></head><body><p>Words.</p>${DATA}${SCRIPTS}<p>More.</p></body>`,
  )
})

it('leaves a page as it is that has no such link', () => {
  const page = `<head>${SCRIPTS}</head><body><p>Words.</p></body>`
  expect(withScriptsLater(page)).toBe(page)
})
