import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Window } from 'happy-dom'

/** From the name of an editor or sanitizer to what its defaults leave of a snippet, as HTML. */
export type Left = Readonly<Record<string, string>>

/** What the scripts put into the page hold, as far as they are used here. */
interface Tools {
  DOMPurify: { sanitize(html: string): string }
  Quill: new (
    place: Element,
  ) => {
    clipboard: { dangerouslyPasteHTML(html: string): void }
    getSemanticHTML(): string
  }
  tinymce: {
    init(options: object): Promise<{ setContent(html: string): void; getContent(): string }[]>
  }
}

const TINYMCE = ['tinymce', 'models/dom/model', 'themes/silver/theme', 'icons/default/icons']

/**
 * Gives a snippet to editors and sanitizers as pages for editors have them, each with its defaults.
 * @param folder where they are installed; @param page an empty page
 */
export async function leftOf(html: string, folder: string, page: Page): Promise<Left> {
  await page.goto('about:blank')
  await page.setContent('<!doctype html><textarea id="tiny"></textarea><div id="quill"></div>')
  for (const file of [
    'dompurify/dist/purify.min.js',
    'quill/dist/quill.js',
    ...TINYMCE.map((name) => `tinymce/${name}.min.js`),
  ])
    await page.addScriptTag({
      path: join(file.startsWith('dompurify') ? '.' : folder, 'node_modules', file),
    })
  const inBrowser = await page.evaluate(async (given) => {
    const { DOMPurify, Quill, tinymce } = globalThis as typeof globalThis & Tools
    const place = document.getElementById('quill')
    if (!place) throw new Error('no place')
    const quill = new Quill(place)
    quill.clipboard.dangerouslyPasteHTML(given)
    const [editor] = await tinymce.init({
      selector: '#tiny',
      license_key: 'gpl',
      skin: false,
      content_css: false,
      content_style: '',
    })
    editor?.setContent(given)
    return {
      DOMPurify: DOMPurify.sanitize(given),
      Quill: quill.getSemanticHTML(),
      TinyMCE: editor?.getContent() ?? '',
    }
  }, html)
  return { ...inBrowser, ...inNode(html, folder) }
}

/** The two that need no browser. */
function inNode(html: string, folder: string): Left {
  const from = createRequire(join(folder, 'package.json'))
  const { DOMParser, DOMSerializer } = from('prosemirror-model')
  const { schema } = from('prosemirror-schema-basic')
  const sanitize = from('sanitize-html')
  const { document } = new Window()
  const place = document.createElement('div')
  place.innerHTML = html
  const read = DOMParser.fromSchema(schema).parse(place)
  const written = document.createElement('div')
  written.append(DOMSerializer.fromSchema(schema).serializeFragment(read.content, { document }))
  return { ProseMirror: written.innerHTML, 'sanitize-html': sanitize(html) }
}
