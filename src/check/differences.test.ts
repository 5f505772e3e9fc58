import { expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** What is found in the good story once its narration says which lines it is on. */
function found(on: string): string[] {
  const files = goodFiles()
  const sourcing = files.get('sourcing.yaml') ?? ''
  files.set('sourcing.yaml', sourcing.replace('weather:\n', `weather:\n  on: [${on}]\n`))
  return check(files, OPTIONS)
    .filter(({ code }) => /^R[0-36]/.test(code))
    .map(({ code, message }) => `${code} ${message}`)
}

it('a difference may be on lines of the event, and on none that is gone', () => {
  expect(found('keep-running, calm-summer')).toEqual([])
  expect(found('keep-running, calm-sumer')).toEqual(['R606 there is no line "calm-sumer"'])
})
