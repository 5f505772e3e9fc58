import type { Page } from '@playwright/test'
import { NARROW } from '../../src/apps/common/stills.ts'
import { facesOnStills } from './faces.ts'

/** Where the parts of the Play screen stand, in CSS px of the window, and what is wrong with them. */
export interface Geometry {
  /** The part of the window's height that is picture and nothing else, 0 to 1. */
  readonly picture: number
  /** The width of the narrowest plate. */
  readonly plate: number
  /** Words beyond the window, or cut off by what is around them. */
  readonly cut: readonly string[]
  /** Words that have to be scrolled to. */
  readonly scrolls: boolean
  /** What stands over a face. */
  readonly overFaces: readonly string[]
  /** What is pressed while playing and lies outside the window, or is smaller than a finger. */
  readonly outOfReach: readonly string[]
  /** Whether all choices stand in one row. */
  readonly oneRow: boolean
  /** Distance of Next from the window's right edge, or from the left one from right to left. */
  readonly nextFromEdge: number
}

/** In the hand a caption may touch a chin: there a still gives nothing up to it, as the stage does. */
const TO_MOUTH = facesOnStills('mouth')
const TO_CHIN = facesOnStills('chin')

/** A finger's width, in CSS px (WCAG 2.5.5). */
const FINGER = 44

/** Reads where everything stands. @param inHand whether what is pressed has to fit a finger. */
export const geometryOf = (page: Page, inHand: boolean): Promise<Geometry> =>
  page.evaluate(
    ({ shares, narrow, least }) => {
      const boxOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const nameOf = (e: Element) => `${e.className} “${(e.textContent ?? '').slice(0, 40)}”`
      const shown = (e: Element) =>
        e.checkVisibility({ visibilityProperty: true }) &&
        e.closest('.heard, .skip, .menu, .panel, .panel-scene, .end-place, [hidden]') === null
      const hidden = (e: Element) => {
        for (let at: Element | null = e; at; at = at.parentElement)
          if (getComputedStyle(at).clipPath !== 'none') return true
        return false
      }

      const stage = boxOf('.stage')
      const caption = boxOf('.caption-box')
      const beside = caption.left >= stage.right - 1 || caption.right <= stage.left + 1
      const visible = (beside ? stage.bottom : Math.min(stage.bottom, caption.top)) - stage.top

      const plates = [...document.querySelectorAll('.still-plate')].map((plate) =>
        plate.getBoundingClientRect(),
      )
      const faces = [...document.querySelectorAll<HTMLImageElement>('.still-printed')].map(
        (still) => {
          const [name, pose] = (still.src.split('/').at(-1) ?? '').split('.')
          const { plates = '' } = still.closest<HTMLElement>('.still')?.dataset ?? {}
          const size = matchMedia(narrow).matches ? 'narrow' : 'wide'
          const share = shares[`${name}.${pose} ${plates} ${size}`]
          if (!share) throw new Error(`no drawing is known of the still ${still.src}`)
          const { x, y, width, height } = still.getBoundingClientRect()
          return new DOMRect(
            x + width * share.left,
            y + height * share.top,
            width * (share.right - share.left),
            height * (share.bottom - share.top),
          )
        },
      )
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      const over = [
        ...document.querySelectorAll(
          '.stage-dateline, .caption-mark, .caption-box, .choice, .key-card, .sound-caption, .menu-button, .sheet',
        ),
      ].filter((e) => shown(e) && !hidden(e))

      const cut: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const on = node.parentElement
        if (!on || !node.textContent?.trim() || !shown(on) || hidden(on)) continue
        if (on.closest('noscript, script, style, template, .instead, .caption-words')) continue
        const range = new Range()
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          const outside =
            box.left < -1 ||
            box.top < -1 ||
            box.right > innerWidth + 1 ||
            box.bottom > innerHeight + 1
          const clipped = (at: Element | null): boolean => {
            if (!at) return false
            const { overflowX, overflowY } = getComputedStyle(at)
            const edge = at.getBoundingClientRect()
            const across = box.left < edge.left - 2 || box.right > edge.right + 2
            const along = box.top < edge.top - 3 || box.bottom > edge.bottom + 3
            return (
              (overflowX !== 'visible' && across) ||
              (overflowY !== 'visible' && along) ||
              clipped(at.parentElement)
            )
          }
          if (outside || clipped(on)) cut.push(nameOf(on))
        }
      }

      const pressed = [
        ...document.querySelectorAll(
          '.control, .choice, .caption-bar .menu-button, .caption-bar .where, .sheet-strip, .key-slider input',
        ),
      ].filter((e) => shown(e) && !hidden(e))
      const outOfReach = pressed.flatMap((e) => {
        const { left, top, right, bottom, width, height } = e.getBoundingClientRect()
        const inside =
          left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
        const large = height >= least - 0.5 && width >= least - 0.5
        return inside && large ? [] : [`${nameOf(e)} ${width.toFixed()}×${height.toFixed()}`]
      })
      const rows = [...document.querySelectorAll('.choice')]
        .filter(shown)
        .map((choice) => Math.round(choice.getBoundingClientRect().top))
      const words = document.querySelector('.caption-words')
      const next = boxOf('.control-next')
      const turned = getComputedStyle(document.documentElement).direction === 'rtl'
      return {
        picture: visible / innerHeight,
        plate: Math.min(...plates.map(({ width }) => width)),
        cut: [...new Set(cut)],
        scrolls: words !== null && words.scrollHeight > words.clientHeight + 1,
        overFaces: over
          .filter((e) => faces.some((box) => meets(e.getBoundingClientRect(), box)))
          .map(nameOf),
        outOfReach,
        oneRow: new Set(rows).size <= 1,
        nextFromEdge: turned ? next.left : innerWidth - next.right,
      }
    },
    { shares: inHand ? TO_MOUTH : TO_CHIN, narrow: NARROW, least: inHand ? FINGER : 24 },
  )
