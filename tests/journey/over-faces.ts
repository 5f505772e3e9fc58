import type { Page } from '@playwright/test'
import { NARROW } from '../../src/apps/common/stills.ts'
import { facesOnStills, type Share } from './faces.ts'

/** How far down a face counts: in the hand a caption may touch a chin. */
const SHARES = { mouth: facesOnStills('mouth'), chin: facesOnStills('chin') }

/**
 * What stands over a face of the stills that are shown, in words.
 * @param over selects what may not
 */
export const overFaces = (
  page: Page,
  over: string,
  downTo: keyof typeof SHARES,
): Promise<string[]> =>
  page.evaluate(
    ({ over, shares, narrow }) => {
      const size = matchMedia(narrow).matches ? 'narrow' : 'wide'
      const faceOn = (still: HTMLImageElement) => {
        const [name = '', pose] = (still.src.split('/').at(-1) ?? '').split('.')
        const { plates = '' } = still.closest<HTMLElement>('.still')?.dataset ?? {}
        // A caller is printed beside another, though the key shows one alone.
        const count = name.startsWith('caller-') ? '2' : plates
        const share = shares[`${name}.${pose} ${count} ${size}`]
        if (!share) throw new Error(`no drawing is known of the still ${still.src}`)
        const { x, y, width, height } = still.getBoundingClientRect()
        return new DOMRect(
          x + width * share.left,
          y + height * share.top,
          width * (share.right - share.left),
          height * (share.bottom - share.top),
        )
      }
      const shown = (e: Element) => {
        if (!e.checkVisibility({ visibilityProperty: true })) return false
        if (e.closest('.heard, .skip, .menu, .panel, .panel-scene, .end-place, [hidden]'))
          return false
        for (let at: Element | null = e; at; at = at.parentElement)
          if (getComputedStyle(at).clipPath !== 'none') return false
        return true
      }
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      const faces = [...document.querySelectorAll<HTMLImageElement>('.still-printed')]
        .filter((still) => still.checkVisibility())
        .map(faceOn)
      return [...document.querySelectorAll(over)]
        .filter((e) => shown(e) && faces.some((face) => meets(e.getBoundingClientRect(), face)))
        .map((e) => `${e.className} “${(e.textContent ?? '').slice(0, 40)}”`)
    },
    { over, shares: SHARES[downTo] as Record<string, Share>, narrow: NARROW },
  )
