import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withStyles } from './inline-styles.ts'

const POLICY = `<meta content="default-src 'none'; style-src 'self'; font-src 'self'">`
const LINK = '<link rel="stylesheet" crossorigin href="./assets/site-1.css">'
const SHEET = { path: 'assets/site-1.css', text: 'b{src:url(./a.woff2)}' }
const sheetAt = (path: string) => ([SHEET.path, 'site.css'].includes(path) ? SHEET : undefined)

describe('a page with its styles in it', () => {
  const html = withStyles(`${POLICY}${LINK}`, sheetAt)
  const [, style = ''] = /<style>(.*)<\/style>/.exec(html) ?? []

  it('finds what they name from where the page stands', () => {
    expect(style).toBe('b{src:url(./assets/a.woff2)}')
  })

  it('allows these styles by their digest, and no others', () => {
    const digest = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`style-src 'self' 'sha256-${digest}'; font-src`)
  })

  it('keeps the link for hosts that refuse styles in pages: off, and on where there is no script', () => {
    expect(html).toContain(`<link disabled ${LINK.slice('<link '.length)}`)
    expect(html).toContain(`<noscript>${LINK}</noscript>`)
  })

  it('finds one by the name it had before it was built, where its link stands', () => {
    const body = '<p></p><link rel="stylesheet" href="./site.css"/><p></p>'
    expect(withStyles(`${POLICY}${body}`, sheetAt)).toContain(
      `<p></p><style>${style}</style><link disabled rel="stylesheet" href="./assets/site-1.css"/>`,
    )
  })

  it('leaves a style sheet alone that was not built', () => {
    const other = '<link rel="stylesheet" href="./other.css">'
    expect(withStyles(`${POLICY}${other}`, sheetAt)).toBe(`${POLICY}${other}`)
  })
})
