import {
  addressSnippet,
  type Card,
  type CardAbout,
  type Direction,
  directionOf,
  linePageName,
  pageOf,
  readOptions,
  shownCard,
  toldOf,
  verifyPage,
} from '../embed/index.ts'
import { Corrected, SourcingPanel, subjectOf } from '../panel/index.ts'
import { type Bundle, type Line, shownDigest } from '../reconstruction/index.ts'
import { POLICY } from '../runtime/address/index.ts'
import { otherLanguages, words } from '../words/index.ts'
import { takeAwayWords } from '../words/take-away/index.ts'
import { OtherLanguages } from './Head.tsx'
import { LinePicture } from './LinePicture.tsx'
import { LinkedData } from './LinkedData.tsx'
import { lineDataOf } from './linked-data.ts'
import { ShareCard } from './ShareCard.tsx'

interface LinePageProps {
  bundle: Bundle
  line: Line
  card: Card
  /** The player's public address with a slash at the end; empty where none was given. */
  base: string
  /** Where the description for pages that embed lies, from the player's folder. */
  oembed: string
  /** Whether strong language is masked. */
  clean: boolean
  /** Where the stills lie, as seen from the player's folder, and then their names. */
  stills: readonly string[]
}

/**
 * A page for one line alone: what a link to it shows, shares, and says without any script. Its words
 * come first in a small frame, its plates where there is room for them.
 */
export function LinePage({
  bundle,
  line,
  card: whole,
  base,
  oembed,
  clean,
  stills,
}: LinePageProps) {
  const options = readOptions((name) => (name === 'clean' && clean ? '1' : null))
  const card = shownCard(whole, options)
  const address = `lines/${linePageName(whole, options)}.html`
  const data = lineDataOf(line, bundle, { base, clean })
  const own = { lang: card.language, dir: directionOf(card.language) }
  // The whole digest stands below.
  const tells = toldOf(card).join(' · ')
  return (
    <html lang={words.language} dir={words.direction || 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>{`${card.title}. ${card.label}`}</title>
        <meta name="description" content={card.alt} />
        <ShareCard
          title={`${card.title}. ${card.label}`}
          description={card.alt}
          address={base && base + address}
          picture={base && card.picture ? { address: base + card.picture, alt: card.alt } : null}
        />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${base || '../'}${oembed}`}
          title={card.title}
        />
        <OtherLanguages file={address} up="../" />
        {data && <LinkedData data={data} />}
        <link rel="stylesheet" href="./line.css" />
        <script type="module" src="./line.js" />
      </head>
      <body>
        <main>
          <h1 {...own}>{card.title}</h1>
          <p class="label">{card.label}</p>
          <LinePicture bundle={bundle} line={line} stills={stills} home="../" />
          <blockquote {...own}>
            <Words {...card} own={own} />
          </blockquote>
          {card.about && (
            <p class="about">
              <Words {...card.about} own={own} />
            </p>
          )}
          {tells && <p>{tells}</p>}
          <p class="way">
            <a href={pageOf({ base: '../', card, options })}>{words.framed.playFromHere}</a>{' '}
            <button type="button" id="share" hidden>
              {words.controls.share}
            </button>
          </p>
          <p id="shared" role="status" />
          <Tellings bundle={bundle} line={line} />
          <Corrected line={line} work={bundle} level={2} />
          <SourcingPanel
            line={line}
            of={subjectOf(line, bundle)}
            work={bundle}
            clean={clean}
            withheld={false}
          />
          <TakeAway bundle={bundle} line={line} />
          {otherLanguages && (
            <p class="take">
              {otherLanguages.map(({ language, name, home }) => (
                <>
                  <a href={`../${home}${address}`} hreflang={language} lang={language}>
                    {name}
                  </a>{' '}
                </>
              ))}
            </p>
          )}
          <p class="digest">
            {card.publisher} · {words.about.version(bundle.story.version)} ·{' '}
            {words.digest.is(shownDigest(bundle.digest ?? ''))} ·{' '}
            <a href={verifyPage('../')}>{words.digest.verify}</a>
          </p>
          {/* Where nothing says the whole address, paper has at least this page's own. */}
          <p class="paper" data-here={!base || undefined}>
            {base
              ? pageOf({ base, card, options })
              : addressSnippet({ base, card: whole, options })}
          </p>
        </main>
      </body>
    </html>
  )
}

/** The way to the line of the event, or the one that an account is about, as each side tells it. */
function Tellings({ bundle, line }: Pick<LinePageProps, 'bundle' | 'line'>) {
  const id = bundle.exchange.includes(line.id) ? line.id : subjectOf(line, bundle)?.id
  if (id === undefined) return null
  return (
    <p class="take">
      <a href={`../tellings.html#line=${id}&all`}>{words.end.ofLine}</a>
    </p>
  )
}

/** The files that lie beside the page: the line's text, its citations, what annotates its passages, its drawing. */
function TakeAway({ bundle, line: { id } }: Pick<LinePageProps, 'bundle' | 'line'>) {
  const { title, text, citations, annotations, table, chain } = takeAwayWords.page
  const isOfEvent = bundle.exchange.includes(id)
  const files = [...text, ...citations, ...annotations, ...(isOfEvent ? table : [])]
  return (
    <section class="part">
      <h2 class="part-head">{title}</h2>
      <p class="take">
        {files.map(([ending, text]) => (
          <>
            <a href={`./${id}.${ending}`} download>
              {text}
            </a>{' '}
          </>
        ))}
        {isOfEvent && <a href={`./${id}.chain.svg`}>{chain}</a>}
      </p>
    </section>
  )
}

/** @param own the language of the words and the way it runs: what stands round them is ours */
const Words = ({ parts, speech, own }: CardAbout & { own: { lang: string; dir: Direction } }) => (
  <>
    {parts.map(({ role, text }) => (
      <span
        class={role === 'content' && speech ? 'content speech' : role}
        {...(role === 'content' && own)}
      >
        {text}
      </span>
    ))}
  </>
)
