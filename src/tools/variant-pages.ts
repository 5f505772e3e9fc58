/** A living page for a kind of host. */
export interface VariantPage {
  /** The kind of host, in the list of all. */
  readonly kind: string
  readonly title: string
  /** A comment in it holds the place of a snippet: `element:3`, the fourth line's element. */
  readonly body: string
  readonly dir?: 'rtl'
  /** What else its head holds. */
  readonly head?: string
}

const script = (name: string): string => `<script src="./${name}.js"></script>`

const manyPlayers = Array.from(
  { length: 20 },
  (_, i) => `<p>Player ${i + 1} of twenty.</p>\n<!--element:${i}-->`,
).join('\n')

const RTL_TITLE = 'صفحة من اليمين إلى اليسار'

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ')

/** Every kind, from the weakest to the strongest, by the name of its file. */
export const VARIANT_PAGES: Readonly<Record<string, VariantPage>> = {
  picture: {
    kind: 'pictures and links',
    title: 'A page that allows pictures and links',
    body: '<!--picture:3-->',
  },
  frame: { kind: 'frames', title: 'A page that allows frames', body: '<!--frame:3-->' },
  sandbox: {
    kind: 'frames, locked in',
    title: 'A page that locks frames in',
    body: `<p>The frame stands under <code>sandbox="allow-scripts"</code>: no storage, no new windows, an origin of its own.</p>
<div id="place" data-sandbox="allow-scripts"><!--frame:3--></div>
${script('sandbox')}`,
  },
  still: {
    kind: 'frames in which no script runs',
    title: 'A page that lets nothing run in a frame',
    body: `<p>The frame stands under <code>sandbox</code> and holds the line’s own page, which needs no script.</p>
<!--still:3-->`,
  },
  quote: {
    kind: 'frames, perhaps stripped',
    title: 'A page that may strip the frame',
    body: '<!--quote:3-->',
  },
  wordpress: {
    kind: 'WordPress',
    title: 'A WordPress article',
    body: `<p>As WordPress does: the frame under a forced sandbox, its height from a message with a secret.</p>
<div id="place" data-sandbox="allow-scripts" data-secret="a1B2c3"><!--frame:3--></div>
${script('sandbox')}
${script('wordpress')}`,
  },
  amp: {
    kind: 'AMP’s messages',
    title: 'A page that listens as AMP does',
    body: `<!--frame:3-->\n${script('amp')}`,
  },
  element: { kind: 'scripts', title: 'A page that allows scripts', body: '<!--element:3-->' },
  pinned: {
    kind: 'scripts, pinned to a version',
    title: 'A page that pins a version',
    body: '<!--pinned:3-->',
  },
  strict: {
    kind: 'a strict policy',
    title: 'A page with a strict policy',
    head: `<meta http-equiv="Content-Security-Policy" content="${STRICT}">
<link rel="stylesheet" href="./player.css">`,
    body: `<p>The policy allows the player as script, picture, connection and frame, and no style in the tags: the looks of the place stand in a sheet.</p>
<!--strict:3-->`,
  },
  narrow: {
    kind: 'a narrow column',
    title: 'A narrow column',
    body: '<div class="narrow"><!--frame:3--></div>',
  },
  rtl: {
    kind: 'from right to left',
    title: RTL_TITLE,
    dir: 'rtl',
    body: '<!--element:3 dir=rtl-->',
  },
  dialog: {
    kind: 'a dialog',
    title: 'A dialog',
    body: `<button id="open" type="button">Open the dialog</button>
<dialog id="dialog"><!--element:3--></dialog>
${script('dialog')}`,
  },
  shadow: {
    kind: 'inside another element',
    title: 'Inside another element',
    body: `<div id="host"><template><!--element:3--></template></div>\n${script('shadow')}`,
  },
  many: { kind: 'twenty on one page', title: 'Twenty on one page', body: manyPlayers },
}

/** The one template of all: a host page without its snippet. */
export const hostPage = ({ title, body, dir, head = '' }: Omit<VariantPage, 'kind'>): string =>
  `<!doctype html>
<html lang="en"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./host.css">
${head}
</head>
<body>
${body}
</body>
</html>
`

/** A kind's page, round its snippet. */
export const variantPage = (page: VariantPage): string =>
  hostPage({
    ...page,
    body: `<p><a href="./">All kinds of host</a></p>
<h1>${page.title}</h1>
${page.body}
<p>The article goes on below. Nothing here should have moved.</p>`,
  })

/** The list of all kinds. */
export const variantList = (): string =>
  hostPage({
    title: 'All kinds of host',
    body: `<h1>All kinds of host</h1>
<p>From the weakest to the strongest. Each page holds the snippet that an editor would paste.</p>
<ul>
${Object.entries(VARIANT_PAGES)
  .map(([name, { kind }]) => `<li><a href="./${name}.html">${kind}</a></li>`)
  .join('\n')}
</ul>`,
  })
