import { useEffect, useRef } from 'preact/hooks'
import { frameAddress, posterOf, SHAPE, wordsOf, writeOptions } from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import type { Choice } from './choice.ts'

/** The real thing, as a reader will meet it, from this very address. */
export function Preview({ choice }: { choice: Choice }) {
  const kind = choice.kind.value
  if (choice.card.value === null) return <p>{words.embed.loading}</p>
  if (kind === 'element' || kind === 'pinned') return <Element choice={choice} />
  return (
    <div class="preview">
      {kind !== 'frame' && <Words choice={choice} />}
      {kind !== 'picture' && (
        <iframe
          title={words.embedPage.preview}
          src={frameAddress('./frame.html', choice.options.value)}
          width="100%"
          height={SHAPE.least}
        />
      )}
    </div>
  )
}

/** The picture where there is one and it is asked for, else the words with label and author. */
function Words({ choice }: { choice: Choice }) {
  const card = choice.card.value
  const { clean } = choice.options.value
  if (!card) return null
  const poster = posterOf(card, clean)
  if (choice.kind.value === 'picture' && poster)
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
