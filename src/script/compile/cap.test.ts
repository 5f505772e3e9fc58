import { describe, expect, it } from 'vitest'
import { compiled } from '../../testing/made-story.ts'
import { capOf } from './cap.ts'

/** The cap of a script in which something is asked of the visits to a knot. */
const asking = (text: string) =>
  capOf(
    compiled(`VAR x = 3
-> knot
=== knot
${text}
* [Go]
-> END
=== other
-> END
=== function f(n)
~ return n`),
  )

describe('how far a script tells visits apart', () => {
  it('is ever or never where a condition asks no more', () => {
    for (const text of [
      '{knot: yes}',
      '{not knot: yes}',
      '{knot && x > 7: yes}',
      '{x > 7 && knot: yes}',
      '{x == 5 || not other: yes}',
      '* {knot} [Again]',
      '* {knot} {other} [Again]',
      'No question.',
    ])
      expect([text, asking(text)]).toEqual([text, 1])
  })

  it('goes one beyond the highest number it is held against', () => {
    expect(asking('{knot > 2: yes}')).toBe(3)
    expect(asking('{2 < knot: yes}')).toBe(3)
    expect(asking('{knot == 4 && x > 9: yes}')).toBe(5)
    expect(asking('{x > 9 && knot == 4: yes}')).toBe(5)
    expect(asking('{knot > 1: yes}{other >= 6: yes}')).toBe(7)
    expect(asking('* {knot > 2} [Again]')).toBe(3)
  })

  it('is unknown where a count is printed, kept or reckoned with', () => {
    for (const text of [
      '{knot}',
      '{knot % 2 == 1: odd}',
      '{knot > x: yes}',
      '{knot > other: yes}',
      '{knot + 1 > 3: yes}',
      '{x - knot > 3: yes}',
      '~ x = knot',
      '~ x = knot > 2 && knot',
      '{f(knot): yes}',
      '{READ_COUNT(-> knot) > 1: yes}',
      '{ knot:\n- 0: zero\n- 1: one\n- else: more\n}',
    ])
      expect([text, asking(text)]).toEqual(
        text.includes('&&') ? [text, 3] : [text, Number.POSITIVE_INFINITY],
      )
  })
})
