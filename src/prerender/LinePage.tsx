import {
  addressSnippet,
  type Card,
  type CardAbout,
  directionOf,
  linePageName,
  pageOf,
  readOptions,
  shownCard,
  tellsOf,
} from '../embed/index.ts'
import { shownDigest } from '../reconstruction/index.ts'
import { POLICY } from '../runtime/address/index.ts'
import { words } from '../words/index.ts'

interface LinePageProps {
  card: Card
  /** The player's public address with a slash at the end; empty where none was given. */
  base: string
  /** Where the description for pages that embed lies, from the player's folder. */
  oembed: string
  /** Whether strong language is masked. */
  clean: boolean
  /** The work's digest. */
  digest: string
}

/** A page for one line alone: what a link to it shows, shares, and says without any script. */
export function LinePage({ card: whole, base, oembed, clean, digest }: LinePageProps) {
  const options = readOptions((name) => (name === 'clean' && clean ? '1' : null))
  const card = shownCard(whole, options)
  return (
    <html lang={card.language} dir={directionOf(card.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>{`${card.title}. ${card.label}`}</title>
        <meta name="description" content={card.alt} />
        <ShareCard card={card} base={base} page={`lines/${linePageName(whole, options)}.html`} />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${base || '../'}${oembed}`}
          title={card.title}
        />
        <link rel="stylesheet" href="./line.css" />
        <script type="module" src="./line.js" />
      </head>
      <body>
        <main>
          <h1>{card.title}</h1>
          <p class="label">{card.label}</p>
          <blockquote>
            <Words {...card} />
          </blockquote>
          {card.about && (
            <p class="about">
              <Words {...card.about} />
            </p>
          )}
          {tellsOf(card) && <p>{tellsOf(card)}</p>}
          <p class="way">
            <a href={pageOf({ base: '../', card, options })}>{words.framed.openAt(card.title)}</a>
          </p>
          <p class="digest">{words.digest.is(shownDigest(digest))}</p>
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

const Words = ({ parts, speech }: CardAbout) => (
  <>
    {parts.map(({ role, text }) => (
      <span class={role === 'content' && speech ? 'content speech' : role}>{text}</span>
    ))}
  </>
)

/** What a shared link shows. Only whole addresses count in it, so without one it has no picture. */
export function ShareCard({ card, base, page }: { card: Card; base: string; page: string }) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={`${card.title}. ${card.label}`} />
      <meta property="og:description" content={card.alt} />
      {base && <meta property="og:url" content={base + page} />}
      {base && card.poster && (
        <>
          <meta property="og:image" content={base + card.poster} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="750" />
          <meta property="og:image:alt" content={card.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}
