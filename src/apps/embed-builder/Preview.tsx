import {
  addressSnippet,
  type Card,
  directionOf,
  frameAddress,
  LINE_PAGE_HEIGHT,
  pageOf,
  playNamed,
  playWord,
  SHAPE,
  shownCard,
  tellsOf,
  toldOf,
  verifyPage,
  writeOptions,
} from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import { type Choice, type Kind, optionsOf, pictureIn, snippetOf } from './choice.ts'

/** The real thing, as a reader will meet it, from this very address. */
export function Preview({ choice }: { choice: Choice }) {
  const kind = choice.kind.value
  const card = choice.card.value
  if (card === 'away') return null
  if (card === null) return <p>{words.embed.loading}</p>
  if (kind === 'element' || kind === 'compact' || kind === 'pinned')
    return <Element choice={choice} card={card} />
  if (kind === 'text') return <pre class="preview">{snippetOf(choice)}</pre>
  const hasWords = ['picture', 'quote', 'address', 'letter', 'feed'].includes(kind)
  const plays = !['picture', 'letter', 'feed'].includes(kind)
  return (
    <div class="preview">
      {kind === 'feed' && (
        <PictureAlone choice={choice} alt={shownCard(card, optionsOf(choice)).alt} />
      )}
      {hasWords && <Words choice={choice} card={card} />}
      {plays && (
        <iframe
          title={words.embedPage.previewOf(card.title)}
          src={sourceOf(choice, kind, card)}
          width="100%"
          height={kind === 'still' ? LINE_PAGE_HEIGHT : SHAPE.least}
          sandbox={kind === 'still' ? '' : undefined}
        />
      )}
    </div>
  )
}

function sourceOf(choice: Choice, kind: Kind, card: Card): string {
  const options = optionsOf(choice)
  if (kind === 'file') return `./offline/${card.story}.html`
  if (kind === 'still') return addressSnippet({ base: './', options, card })
  return frameAddress('./frame.html', options)
}

const Said = ({ card }: { card: Card }) => (
  <>
    {card.parts.map(({ role, text }, i) => (
      <span key={i}>{card.speech && role === 'content' ? <i>{text}</i> : text}</span>
    ))}
  </>
)

/** The picture by itself; nothing where the line has none as it is asked for. */
function PictureAlone({ choice, alt }: { choice: Choice; alt: string }) {
  const picture = pictureIn(choice)
  if (!picture) return null
  const { file, width, height } = picture
  return <img src={`./${file}`} alt={alt} width={width} height={height} />
}

/** The picture where there is one and it is asked for, else the words with label and author. */
function Words({ choice, card: whole }: { choice: Choice; card: Card }) {
  const card = shownCard(whole, optionsOf(choice))
  if (choice.kind.value === 'picture' && pictureIn(choice))
    return <PictureAlone choice={choice} alt={card.alt} />
  return (
    <blockquote lang={card.language} dir={directionOf(card.language)}>
      <p>
        <b>{card.label}</b>
      </p>
      {choice.kind.value === 'letter' && card.picture && <img src={`./${card.picture}`} alt="" />}
      <p>
        <Said card={card} />
      </p>
      {tellsOf(card) && <p>{tellsOf(card)}</p>}
    </blockquote>
  )
}

function Picture({ page, poster }: { page: string; poster: string }) {
  const image = <img src={`./${poster}`} alt="" />
  // biome-ignore lint/a11y/useAnchorContent: a second way for pointers; the first one has the name
  return <a href={page} data-readout="picture" tabIndex={-1} aria-hidden="true" children={image} />
}

/** Typed as what it is for Preact: a box with children. */
const Player = 'readout-player' as 'div'

/** The element with what its snippet holds, made anew for each choice. */
function Element({ choice, card: whole }: { choice: Choice; card: Card }) {
  const options = optionsOf(choice)
  const own = writeOptions(options)
  const card = shownCard(whole, options)
  const told = toldOf(card).join(' · ')
  const page = pageOf({ base: './', card, options })
  return (
    <div class="preview">
      <Player key={`${card.line} ${JSON.stringify(own)}`} {...Object.fromEntries(own)}>
        <div>
          <b data-readout="label">{card.label}</b>
          <a href={page} data-readout="play" aria-label={playNamed(options, card.title)}>
            {playWord(options)}
          </a>
          <small>
            {card.publisher} · <a href={verifyPage('./')}>{words.embed.verify}</a>
            <br />
            <span data-readout="address" aria-hidden="true">
              {pageOf({ base: choice.base.value, card, options })}
            </span>
          </small>
        </div>
        <blockquote lang={card.language} dir={directionOf(card.language)}>
          <p>
            <Said card={card} />
          </p>
          <p>
            {told && `${told} · `}
            <cite data-readout="title">{card.title}</cite>
            {card.digest && ` · ${card.digest}`}
          </p>
        </blockquote>
        {card.poster && <Picture page={page} poster={card.poster} />}
      </Player>
    </div>
  )
}
