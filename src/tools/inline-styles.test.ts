import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withStyles } from './inline-styles.ts'

const POLICY = `<meta content="default-src 'none'; style-src 'self'; font-src 'self'">`
const LINK = '<link rel="stylesheet" crossorigin href="./assets/site-1.css">'
const sheetAt = (path: string) =>
  path === 'assets/site-1.css' ? 'b{src:url(./a.woff2)}' : undefined

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

  it('leaves a style sheet alone that was not built', () => {
    const other = '<link rel="stylesheet" href="./other.css">'
    expect(withStyles(`${POLICY}${other}`, sheetAt)).toBe(`${POLICY}${other}`)
  })
})
