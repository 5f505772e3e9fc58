import { effect } from '@preact/signals'
import * as v from 'valibot'
import { readCard, withPictures } from '../../embed/index.ts'
import { pressOncePerEnter } from '../../runtime/keyboard/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { printAddress, sayTranslated, takeOver } from '../../runtime/view/index.ts'
import { Chooser } from './Chooser.tsx'
import { type Choice, type ChoosableLine, createChoice } from './choice.ts'

const LinesSchema = v.array(v.object({ id: v.string(), text: v.string(), inEvent: v.boolean() }))

const VersionsSchema = v.object({
  latest: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  versions: v.record(v.string(), v.object({ integrity: v.object({ 'embed.js': v.string() }) })),
})

/** The element itself, built apart from the pages and under a fixed name. */
const ELEMENT = './embed.js'

/** Puts the form together. */
function start(): void {
  preferAsKept()
  pressOncePerEnter()
  sayTranslated()
  printAddress()
  const host = document.getElementById('chooser')
  if (!host) return
  const choice = createChoice(host.dataset.first ?? '')
  takeOver(<Chooser lines={linesInPage()} choice={choice} />, host)
  choice.base.value = new URL('.', location.href).href
  keepCard(choice)
  void findPinned(choice)
  void import(/* @vite-ignore */ new URL(ELEMENT, location.href).href)
}

/** The lines as the page brought them; it was made by the build, but a page may be edited. */
function linesInPage(): ChoosableLine[] {
  const parsed = v.safeParse(LinesSchema, jsonOf(document.getElementById('lines')?.textContent))
  return parsed.success ? parsed.output : []
}

function jsonOf(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

const fetchJson = async (address: string): Promise<unknown> => {
  try {
    return await (await fetch(address)).json()
  } catch {
    return null
  }
}

const DescriptionSchema = v.object({ type: v.string() })

/** Fetches the card of whichever line is chosen, and what pages that ask are told of it. */
function keepCard({ options, card, described }: Choice): void {
  let wanted: string | null | undefined
  effect(() => {
    const { line } = options.value
    if (line === wanted) return
    wanted = line
    // No snippet, rather than one with another line's words.
    card.value = null
    void fetchJson(`./lines/${encodeURIComponent(line ?? '_first')}.json`).then(async (data) => {
      const read = readCard(data)
      if (line !== wanted) return
      card.value = read ? withPictures(read, data) : 'away'
      if (!read) return
      const told = await fetchJson(`./oembed/${encodeURIComponent(read.line)}.json`)
      const parsed = v.safeParse(DescriptionSchema, told)
      if (line === wanted) described.value = parsed.success && parsed.output.type === 'rich'
    })
  })
}

async function findPinned({ pinned, base }: Choice): Promise<void> {
  const parsed = v.safeParse(VersionsSchema, await fetchJson('./versions.json'))
  if (!parsed.success) return
  const { latest, versions } = parsed.output
  const integrity = versions[latest]?.integrity['embed.js']
  effect(() => {
    if (integrity) pinned.value = { base: `${base.value}v/${latest}/`, integrity }
  })
}

start()
