import { expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** What is found in the good story once its last check and a correction are of these days. */
function found(checked: string, corrected: string): string[] {
  const files = goodFiles()
  const story = files.get('story.yaml') ?? ''
  const dated = story.replace(/^checked: .*$/m, `checked: "${checked}"`)
  files.set('story.yaml', `${dated}\ncorrections: [{ date: "${corrected}", text: "The pier." }]\n`)
  return check(files, OPTIONS).map(({ code, message }) => `${code} ${message}`)
}

it('a correction of today passes, one of the future is refused with its date or with the last check’s', () => {
  const today = OPTIONS.today
  expect(found(today, today).filter((one) => /^R61[23]/.test(one))).toEqual([])
  expect(found(today, '2031-01-01').join()).toMatch(/R612 2031-01-01 is later than 2020-06-01/)
  expect(found('2031-01-01', '2031-01-01').join()).toMatch(/R613 .*2031-01-01: today is 2020-06-01/)
})
