import { POSTER_SHAPES } from './poster-shapes.ts'

interface ShareCardProps {
  title: string
  description: string
  /** The page's own whole address; empty where it is not known. */
  address: string
  /** The picture's whole address with its words; `null` where there is none to be had. */
  picture: { readonly address: string; readonly alt: string } | null
}

/**
 * What a link to a page shows where it is shared (the Open Graph protocol, and what is read beside it).
 * Only whole addresses count in it, so what has none is left out.
 */
export const ShareCard = ({ title, description, address, picture }: ShareCardProps) => (
  <>
    {address && <link rel="canonical" href={address} />}
    <meta property="og:type" content="article" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    {address && <meta property="og:url" content={address} />}
    {picture && (
      <>
        <meta property="og:image" content={picture.address} />
        <meta property="og:image:type" content="image/jpeg" />
        <meta property="og:image:width" content={String(POSTER_SHAPES.card.width)} />
        <meta property="og:image:height" content={String(POSTER_SHAPES.card.height)} />
        <meta property="og:image:alt" content={picture.alt} />
      </>
    )}
    <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
  </>
)
