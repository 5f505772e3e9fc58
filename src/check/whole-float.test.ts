import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** The places at which R218 speaks, of the good story with a line of ink put at its beginning. */
function placesWith(line: string): number[] {
  const files = goodFiles()
  const ink = files.get('call.ink') ?? ''
  return check(files.set('call.ink', `${line}\n${ink}`), OPTIONS)
    .filter(({ code }) => code === 'R218')
    .map(({ column }) => column)
}

describe('a number with a point and nothing but zeros behind it', () => {
  it.each([
    ['VAR half = 2.0', [12]],
    ['~ temp x = 5 / 2.00', [16]],
    ['{baker > 1.0: -> baker}', [10]],
    ['* {baker >= 1.0} [Ask # id:ask] -> baker', [13]],
  ])('is refused where ink calculates: %s', (line, columns) => {
    expect(placesWith(line)).toEqual(columns)
  })

  it.each([
    'VAR half = 2.5',
    '~ temp x = 5 / FLOAT(2.0)',
    'VAR version = "2.0"',
    '// VAR half = 2.0',
    'The mast = 2.0 metres.',
    '{baker: The mast is 2.0 metres.}',
    '{The mast is 2.0 metres|The mast is gone}',
    '~ temp x = 12.05',
  ])('is left alone elsewhere: %s', (line) => {
    expect(placesWith(line)).toEqual([])
  })
})
