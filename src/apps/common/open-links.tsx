import { signal } from '@preact/signals-core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { drawInto } from '../../runtime/view/index.ts'
import { words } from '../../words/index.ts'
import { copyField } from './copy-field.ts'

/**
 * Links out of a frame open in a window of their own. Where the host's sandbox forbids that, the
 * address is shown to be copied.
 */
export function openLinks(): void {
  const place = document.getElementById('copy')
  const refused = signal<string | null>(null)
  const close = () => {
    refused.value = null
  }
  if (place) drawInto(place, () => <Refused of={refused} onClose={close} />)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return
    if (link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    if (!opens(link.href)) refused.value = link.href
  })
}

function opens(address: string): boolean {
  const opened = window.open(address, '_blank')
  if (!opened) return false
  opened.opener = null
  return true
}

interface RefusedProps {
  of: { readonly value: string | null }
  onClose: () => void
}

function Refused({ of, onClose }: RefusedProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const address = of.value
  useEffect(() => {
    setSaid('')
    field.current?.select()
  }, [address])
  if (address === null) return null
  const copy = async () => {
    const copied = field.current !== null && (await copyField(field.current))
    setSaid(copied ? words.framed.copied : words.framed.notCopied)
  }
  return (
    <div class="copy" role="dialog" aria-label={words.framed.copyTitle}>
      <label>
        {words.framed.copyTitle}
        <input
          type="text"
          readOnly
          value={address}
          ref={field}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </label>
      <button type="button" onClick={() => void copy()}>
        {words.framed.copy}
      </button>
      <button type="button" onClick={onClose}>
        {words.controls.close}
      </button>
      <p class="copy-said" role="status">
        {said}
      </p>
    </div>
  )
}
