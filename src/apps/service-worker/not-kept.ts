import { words } from '../../words/index.ts'

const { title, text, back } = words.notKept

const pageIn = (site: string): string => `<!doctype html>
<html lang="${words.language}"${words.direction && ` dir="${words.direction}"`}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${site}">${back}</a></p>
</html>
`

/**
 * What is shown in place of a page that cannot be had now and was not kept.
 * @param site the address of the site's folder: the page may stand in for one in any folder.
 */
export const notKeptPage = (site: string): Response =>
  new Response(pageIn(site), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    },
  })
