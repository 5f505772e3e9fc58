import { describe, expect, it } from 'vitest'
import { deniesTheLabel } from '../text-against-the-label/denies.ts'
import { ANYWHERE, IN_LABELS, recordClaimedIn } from './claim.ts'

describe('a record that there is not', () => {
  it.each([
    'as read from the notetaker’s notes',
    'The full text of the call stands here.',
    'A protocol of the call was kept.',
    'It was dictated afterwards.',
    'She was given access to the call.',
    'She had a copy of the call.',
    'She heard the call herself.',
    'The interpreters heard it so.',
    'Someone in the room tells it.',
    'Sources on the call read it to her.',
    'She saw the memcon.',
    'From what advisers who sat in told her.',
    'It was read to her: she was read it.',
    'The Kremlin’s log of the call.',
    'Written minutes, signed by her.',
  ])('is found in any text: %s', (text) => {
    expect(recordClaimedIn(text, ANYWHERE)).not.toBe(null)
  })

  it.each([
    'straight from the call',
    'minute by minute',
    'the call, live',
    'to the letter',
    'The call, off the wire',
    'What is his, word-for-word',
    'Moscow’s minutes',
    'He did say it. Go on',
    'Where the accounts agree',
  ])('is found in a name or label: %s', (text) => {
    expect(recordClaimedIn(text, IN_LABELS)).not.toBe(null)
  })

  it.each([
    'Nobody had a copy of the call.',
    'To call one a lie you would need a record of the talk.',
    'We took the lines from the article, to the letter.',
  ])('is not found where it is denied, or of something else: %s', (text) => {
    expect(recordClaimedIn(text, ANYWHERE)).toBe(null)
  })
})

describe('what the label says', () => {
  it.each([
    'Not reconstructed.',
    'This is not a mere re-enactment.',
    'More than a paraphrase.',
    'Nothing in it is invented.',
    'The actual conversation.',
    'It is exactly what they said.',
    'The call as it took place.',
    'This is how it really went.',
    'That was the call.',
    'This is how it went.',
    'The order is the call’s.',
    'A close paraphrase of what the two men said.',
  ])('is found denied: %s', (text) => {
    expect(deniesTheLabel(text)).not.toBe(null)
  })

  it.each([
    'A reconstruction of a telephone call.',
    'Nobody knows how it really went.',
    'That was the call as she tells it.',
    'How it was made',
    'What the actual words were, no account tells.',
    'Seven of its lines are a paraphrase, openly comic.',
  ])('is not found denied: %s', (text) => {
    expect(deniesTheLabel(text)).toBe(null)
  })
})

describe('what a title is called', () => {
  it.each(['The call itself', 'What was said', 'What they said', 'What is known'])(
    'may not be the event: %s',
    (text) => {
      expect(deniesTheLabel(text, true)).not.toBe(null)
      expect(deniesTheLabel(`${text} is asked.`)).toBe(null)
    },
  )

  it.each(['The call', 'What you heard', 'Who says what was said', 'What is not known'])(
    'may say what is shown: %s',
    (text) => {
      expect(deniesTheLabel(text, true)).toBe(null)
    },
  )
})
