import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { render } from 'preact'
import type { Digest } from '../../reconstruction/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { printAddress, sayTranslated } from '../../runtime/view/index.ts'
import { verifyWords as say } from '../../words/verify/index.ts'
import { Found } from './Found.tsx'
import type { Finding, Original } from './original.ts'
import { readOriginal } from './read-original.ts'
import { verifyDigest, verifyFile } from './verify.ts'

/** The browser's own digest needs a secure context, which a school's server by name has not. */
const digestOf: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)))

/** Listens to the form. Nothing is asked of anybody: what is compared with stands in the page. */
function start(): void {
  preferAsKept()
  sayTranslated()
  printAddress()
  const form = document.querySelector<HTMLFormElement>('#verify')
  const place = document.getElementById('found')
  const original = readOriginal(document.getElementById('original')?.textContent ?? '')
  if (!form || !place) return
  if (!original) {
    render(<p>{say.noOriginal}</p>, place)
    return
  }
  const files = form.querySelector<HTMLInputElement>('[type="file"]')
  const pasted = form.querySelector<HTMLInputElement>('[type="text"]')
  files?.addEventListener('change', () => void compareFiles(original, files.files, place))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const digest = pasted?.value.trim() ?? ''
    if (digest !== '') show([{ name: digest, finding: verifyDigest(original, digest) }], place)
    else void compareFiles(original, files?.files ?? null, place)
  })
  document.documentElement.dataset.verify = 'ready'
}

async function compareFiles(
  original: Original,
  files: FileList | null,
  place: Element,
): Promise<void> {
  const found = await Promise.all(
    [...(files ?? [])].map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const finding = verifyFile(original, { name: file.name, bytes }, digestOf, false)
      return { name: file.name, finding }
    }),
  )
  show(found, place)
}

const show = (found: readonly { name: string; finding: Finding }[], place: Element): void =>
  render(
    found.map(({ name, finding }) => <Found key={name} name={name} finding={finding} />),
    place,
  )

start()
