import { shareBySystem } from '../../runtime/share/index.ts'
import { sayTranslated } from '../../runtime/view/index.ts'
import { words } from '../../words/index.ts'
import { copyField } from '../common/copy-field.ts'

/** A line's own page reads whole without this: it says what only a script can know, and shares. */
function start(): void {
  const { documentElement: root } = document
  sayTranslated(root.lang)
  // A build that was not told its address could not write it.
  const place = document.querySelector('.paper[data-here]')
  const play = document.querySelector<HTMLAnchorElement>('.way a')
  if (place && play) place.textContent = play.href
  const button = document.getElementById('share')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => void share())
}

/** By the system's share sheet; else the address is copied, or stands there to be copied by hand. */
async function share(): Promise<void> {
  const place = document.getElementById('shared')
  const url = location.href.replace(/[?#].*/, '')
  const about = document.querySelector<HTMLMetaElement>('meta[name="description"]')
  if (await shareBySystem({ title: document.title, text: about?.content ?? '', url })) return
  const field = document.createElement('input')
  field.readOnly = true
  field.value = url
  field.setAttribute('aria-label', words.share.link)
  place?.replaceChildren(field)
  const copied = await copyField(field)
  place?.append(copied ? words.share.copied : words.share.notCopied)
}

start()
