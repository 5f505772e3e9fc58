import { describe, expect, it } from 'vitest'
import { strayInCue } from './cues.ts'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

const draft = readDraft(goodFiles(), OPTIONS)
/** What of the cue is no clause of saying; the content stands between bars. */
const strayOf = (marked: string) => {
  const [before = '', content = '', after = ''] = marked.split('|')
  return strayInCue(draft, `${before}${content}${after}`, [content])
}

describe('a cue', () => {
  it.each([
    'Brandt told Rey |to keep the ferry running.|',
    'Brandt told Rey that |the ferry stops.|',
    'Brandt asked Rey about |the paint on the ferry.|',
    'Brandt told the mayors of the coast that |the ferry stops.|',
    'Rey said, |fine.|',
    'Rey said—and this is only a paraphrase—|fine.|',
    'Rey (who had been asleep) replied: |fine.|',
    'And then, according to the Port Office, |all was calm.|',
    'He wanted |to keep the ferry running.|',
    '|Fine,| said Rey.',
    '|Fine,| he told reporters the next morning.',
  ])('is a clause of saying: %s', (marked) => {
    expect(strayOf(marked)).toBe(null)
  })

  it.each([
    ['Brandt told Rey not |to keep the ferry running.|', 'not'],
    ['Brandt told Rey to keep |the ferry running.|', 'to'],
    ['Rey said, fine, then |pay for the paint.|', 'fine'],
    ['Rey said the |paint is his.|', 'the'],
    ['Rey said nothing about |the paint.|', 'nothing'],
    ['we have no |money for paint.|', 'we'],
    ['Rey said, |fine, then pay| for the paint.', 'for'],
  ])('is nothing of what is reported: %s', (marked, stray) => {
    expect(strayOf(marked)).toBe(stray)
  })
})
