import { article } from './embed/hosts.ts'
import { expect, playing, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'

test.beforeEach(({ context }) => stageOnItsWay(context))

/** The height that the frame asks for at the article's width, in CSS px. */
const ASKED = 560

const OWN = [
  {
    parent: 'pym.js',
    body: (frame: string) => `<div id="place"></div><script src="/pym.js"></script>
<script>new pym.Parent('place', '${frame}')</script>`,
  },
  {
    parent: '@newswire/frames',
    body: (frame: string) => `<div id="place"></div><script src="/frames.js"></script>
<script>new newswireFrames.Framer(document.getElementById('place'), { src: '${frame}' })</script>`,
  },
  {
    parent: 'iframe-resizer 4',
    body: (frame: string) => `<iframe id="f" src="${frame}" style="width:100%"></iframe>
<script src="/resizer-4.js"></script><script>iFrameResize({ checkOrigin: false }, '#f')</script>`,
  },
  {
    parent: 'iframe-resizer 5',
    body: (frame: string) => `<iframe id="f" src="${frame}" style="width:100%"></iframe>
<script src="/resizer-5.js"></script>
<script>iframeResize({ license: 'GPLv3', checkOrigin: false, warningTimeout: 0 }, '#f')</script>`,
  },
]

/** What the other parents' scripts do with a message, as the table of protocols has it. */
const LISTENERS = [
  {
    parent: 'WordPress',
    query: '#?secret=a1B2',
    sandbox: 'allow-scripts',
    heard: `data.message === 'height' && data.secret === 'a1B2' && Math.min(1000, Math.max(200, data.value))`,
    asks: { message: 'ready', secret: 'a1B2' },
  },
  {
    parent: 'AMP',
    query: '',
    heard: `data.sentinel === 'amp' && data.type === 'embed-size' && data.height`,
    asks: { sentinel: 'amp', type: 'frames-init' },
  },
  {
    parent: 'Datawrapper',
    query: '&datawrapper=aBc12',
    heard: `data['datawrapper-height'] && data['datawrapper-height'].aBc12`,
  },
  {
    parent: 'Medium',
    query: '',
    heard: `typeof data === 'string' && data[0] === '{' && JSON.parse(data).context === 'iframe.resize' && JSON.parse(data).height`,
  },
  {
    parent: 'H5P',
    query: '',
    heard: `data.context === 'h5p' && data.action === 'resize' && data.scrollHeight`,
    answers: `data.context === 'h5p' && data.action === 'hello'`,
    asks: { context: 'h5p', action: 'hello' },
  },
  {
    parent: 'Canvas',
    query: '',
    heard: `data.subject === 'lti.frameResize' && data.height`,
  },
]

for (const { parent, body } of OWN)
  test(`${parent}, by its own script, gives the frame its height`, async ({
    page,
    site,
    player,
  }) => {
    await page.goto(site.page('/', article(body(`${player}frame.html?line=no-rockets`))))
    await playing(page)
    await expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
      .toBe(ASKED)
  })

for (const { parent, query, sandbox, heard, answers, asks } of LISTENERS)
  test(`${parent} gives the frame its height`, async ({ page, site, player }) => {
    const body = `<iframe ${sandbox ? `sandbox="${sandbox}"` : ''} style="width:100%;border:0"></iframe>
<script>
count = 0
const frame = document.querySelector('iframe')
const ask = ${JSON.stringify(asks ?? null)}
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return
  if (${answers ?? 'false'}) frame.contentWindow.postMessage(ask, '*')
  const height = ${heard}
  if (height) { count += 1; frame.style.height = height + 'px' }
})
frame.src = '${player}frame.html?line=no-rockets${query}'
if (ask) frame.onload = () => frame.contentWindow.postMessage(ask, '*')
</script>`
    await page.goto(site.page('/', article(body)))
    await playing(page)
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight)
    await expect.poll(height).toBe(ASKED)
    const count = await page.evaluate('count')
    await page.waitForTimeout(1000)
    expect(await page.evaluate('count'), 'nothing is said when nothing changed').toBe(count)
  })

test('as WordPress embeds an address, the words give way to a frame that it has locked in', async ({
  page,
  site,
  player,
  request,
}) => {
  const { html } = await (await request.get(`${player}oembed/no-rockets.json`)).json()
  // What its own filter lets through, and what its own script does with a message.
  const [quote] = /<blockquote.*<\/blockquote>/s.exec(html) ?? ['']
  const [, address] = /<iframe src="([^"]+)"/.exec(html) ?? []
  const body = `<blockquote class="wp-embedded-content" data-secret="a1B2">${quote.replace(/<(?!\/?a\b)[^>]+>/g, '')}</blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="a1B2"
  style="position:absolute;clip:rect(1px,1px,1px,1px)" src="${address}#?secret=a1B2" width="600" height="560"></iframe>
<script>addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]')
  if (!frame || source !== frame.contentWindow) return
  frame.removeAttribute('style')
  document.querySelector('blockquote').style.display = 'none'
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
})
document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'a1B2' }, '*')</script>`
  await page.goto(site.page('/', article(body)))
  await expect(page.locator('blockquote')).toContainText('as Julia Ioffe tells it')
  const frame = await playing(page)
  await expect(page.locator('iframe')).not.toHaveAttribute('style')
  await expect(page.locator('iframe')).toHaveAttribute('height', String(ASKED))
  await expect(page.locator('blockquote')).toBeHidden()
  await frame.locator('.control-next').click()
  await expect(frame.locator('.caption .said')).not.toContainText('rockets')
})

test('a parent that asks on every answer does not draw the frame into a loop', async ({
  page,
  site,
  player,
}) => {
  const body = `<iframe src="${player}frame.html" width="700" height="300"></iframe>
<script>count = 0; addEventListener('message', ({ source, data }) => {
  if (data.sentinel !== 'amp') return
  count += 1
  source.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
})</script>`
  await page.goto(site.page('/', article(body)))
  await playing(page)
  await page.waitForTimeout(1500)
  expect(await page.evaluate('count')).toBeLessThan(30)
})
