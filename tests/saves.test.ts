import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPlace, parseSave, viewAt, type Work } from '../src/player/index.ts'
import { ferryBundle } from '../src/testing/ferry.ts'
import { openedWork } from '../src/testing/made-player.ts'
import { STORY } from '../src/tools/folders.ts'
import { openedStory } from './opened.ts'

/**
 * Saves as they were once written, `FORMAT-STORY-WHERE.json`. They are kept for ever: whatever a reader
 * has on a device must be read by every later version. Add to them; change none.
 */
const folder = new URL('./saves/', import.meta.url)
const files = readdirSync(folder).sort()

const article = await openedStory(STORY)
const works: Readonly<Record<string, Work>> = {
  article: openedWork(article),
  ferry: openedWork(ferryBundle()),
}

const workFor = (file: string): Work => {
  const work = works[file.split('-')[1] ?? '']
  if (!work) throw new Error(`${file} is of no known story`)
  return work
}

describe('a save from long ago', () => {
  it('is there in every form that was ever written', () => {
    const forms = files.map((file) => file.split('-')[0])
    expect([...new Set(forms)]).toEqual(['1', '2'])
  })

  it.each(files)('%s leads to its line, or says that the line is gone', (file) => {
    const work = workFor(file)
    const text = readFileSync(new URL(file, folder), 'utf8')
    const save = parseSave(text, work.bundle.story.name)
    if (!save.ok) throw new Error(`${save.error.where}: ${save.error.what}`)
    const { line } = save.value.position
    const found = findPlace(work, save.value)
    const view = viewAt(work, found.place)
    const at = view.ok ? view.value.line.id : null
    if (line in work.bundle.paths)
      expect({ at, gone: found.gone }).toEqual({ at: line, gone: null })
    else expect(found.gone).toBe(line)
  })
})
