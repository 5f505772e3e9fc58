import { isId } from '../../reconstruction/index.ts'
import type { Card, CardPart, CardWords } from '../card.ts'

const TEXTS = ['story', 'line', 'title', 'label', 'author', 'language'] as const

type Text = (typeof TEXTS)[number]

type Fields = Readonly<Record<string, unknown>>

const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null

const isPart = (data: unknown): data is CardPart =>
  isFields(data) && ['cue', 'content'].includes(String(data.role)) && typeof data.text === 'string'

function partsIn(parts: unknown): CardPart[] | null {
  if (!Array.isArray(parts) || !parts.every(isPart)) return null
  return parts.map(({ role, text }) => ({ role, text }))
}

function wordsIn({ parts: given, alt, about }: Fields): CardWords | null {
  const parts = partsIn(given)
  if (parts === null || typeof alt !== 'string') return null
  const led = isFields(about) ? partsIn(about.parts) : null
  const speech = isFields(about) && about.speech === true
  return { parts, about: led && { parts: led, speech }, alt }
}

/** An address that stays in the player's own folder, of which a version lies two folders below. */
export const isInside = (address: unknown): address is string =>
  typeof address === 'string' && /^(?:\.\.\/\.\.\/)?[\w-]+(?:\/[\w-]+(?:\.[\w-]+)*)*$/.test(address)

/** A text that a card may lack. */
const textIn = (data: unknown): string => (typeof data === 'string' ? data : '')

/** The texts that every card has, by their names; `null` where one is missing. */
function textsIn(data: Fields): Record<Text, string> | null {
  const texts = TEXTS.map((name) => [name, data[name]])
  return texts.every(([, text]) => typeof text === 'string') ? Object.fromEntries(texts) : null
}

/** Parses and validates a fetched card: the card, or `null` when it is none. Never throws. */
export function readCard(data: unknown): Card | null {
  if (!isFields(data) || data.format !== 1) return null
  const words = wordsIn(data)
  const texts = textsIn(data)
  if (words === null || texts === null) return null
  const { clean, poster } = data
  return {
    format: 1,
    ...texts,
    attested: textIn(data.attested),
    citation: textIn(data.citation),
    digest: textIn(data.digest),
    publisher: textIn(data.publisher),
    ...words,
    speech: data.speech === true,
    poster: isInside(poster) ? poster : null,
    clean: isFields(clean) ? wordsIn(clean) : null,
  }
}

/** Why there is no card: the line is not there, the story is another, or nothing could be fetched. */
export type NoCard = 'line' | 'story' | 'away'

/**
 * Fetches the card of a line.
 * @param base the player's folder; @param line an id, or `null` for where the story begins.
 */
export async function fetchCard(
  base: string,
  line: string | null,
  story: string | null,
  signal: AbortSignal,
): Promise<Card | NoCard> {
  // Ids begin with a letter, so that no line can be called as the first one's file is.
  const name = line === null ? '_first' : isId(line) ? line : null
  if (name === null) return 'line'
  try {
    const answer = await fetch(`${base}lines/${name}.json`, { signal, credentials: 'omit' })
    if (!answer.ok) return answer.status === 404 ? 'line' : 'away'
    const card = readCard(await answer.json())
    if (card === null) return 'away'
    return story !== null && story !== card.story ? 'story' : card
  } catch {
    return 'away'
  }
}
