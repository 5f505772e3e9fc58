import { useEffect, useRef } from 'preact/hooks'
import {
  type Card,
  frameAddress,
  posterOf,
  readOptions,
  SHAPE,
  wordsOf,
  writeOptions,
} from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import type { Choice, Kind } from './choice.ts'

/** The real thing, as a reader will meet it, from this very address. */
export function Preview({ choice }: { choice: Choice }) {
  const kind = choice.kind.value
  const card = choice.card.value
  if (card === 'away') return null
  if (card === null) return <p>{words.embed.loading}</p>
  if (kind === 'element' || kind === 'pinned') return <Element choice={choice} />
  const hasWords = kind === 'picture' || kind === 'quote' || kind === 'address'
  return (
    <div class="preview">
      {hasWords && <Words choice={choice} card={card} />}
      {kind !== 'picture' && (
        <iframe
          title={words.embedPage.previewOf(card.title)}
          src={sourceOf(choice, kind, card)}
          width="100%"
          height={SHAPE.least}
        />
      )}
    </div>
  )
}

function sourceOf({ options }: Choice, kind: Kind, { line, story }: Card): string {
  if (kind === 'file') return `./offline/${story}.html`
  const asked = kind === 'address' ? readOptions((name) => (name === 'line' ? line : null)) : null
  return frameAddress('./frame.html', asked ?? options.value)
}

/** The picture where there is one and it is asked for, else the words with label and author. */
function Words({ choice: { kind, options }, card }: { choice: Choice; card: Card }) {
  const clean = kind.value !== 'address' && options.value.clean
  const poster = posterOf(card, clean)
  if (kind.value === 'picture' && poster)
    return <img src={`./${poster}`} alt={wordsOf(card, clean).alt} width="1200" height="750" />
  return (
    <blockquote lang={card.language}>
      <p>
        <b>{card.label}</b>
      </p>
      <p>
        {wordsOf(card, clean).parts.map(({ role, text }, i) => (
          <span key={i}>{card.speech && role === 'content' ? <i>{text}</i> : text}</span>
        ))}
      </p>
      {card.author && <p>{card.author}</p>}
    </blockquote>
  )
}

/** The element, made anew for each choice. */
function Element({ choice }: { choice: Choice }) {
  const place = useRef<HTMLDivElement>(null)
  const written = JSON.stringify(writeOptions(choice.options.value))
  useEffect(() => {
    const player = document.createElement('readout-player')
    const pairs: [string, string][] = JSON.parse(written)
    for (const [name, value] of pairs) player.setAttribute(name, value)
    place.current?.replaceChildren(player)
  }, [written])
  return <div class="preview" ref={place} />
}
