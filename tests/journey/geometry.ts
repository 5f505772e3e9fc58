import type { Page } from '@playwright/test'
import { overFaces } from './over-faces.ts'

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

/** What stands over the picture of the play, and never over a face. */
const OVER_PICTURE =
  '.stage-dateline, .caption-mark, .caption-box, .choice, .key-card, .sound-caption, .picture-buttons button, .menu-button, .sheet'

/** A finger's width, in CSS px (WCAG 2.5.5). */
const FINGER = 44

/** How a window is used: held, so that Next lies under a thumb; pressed by finger. */
export interface Use {
  readonly inHand: boolean
  readonly byFinger: boolean
}

/** Reads where everything stands. */
export async function geometryOf(page: Page, { inHand, byFinger }: Use): Promise<Geometry> {
  const places = await placesOf(page, byFinger ? FINGER : 24)
  // In the hand a still gives nothing up to a caption that touches a chin, as the stage does.
  const over = await overFaces(page, OVER_PICTURE, inHand ? 'mouth' : 'chin')
  return { ...places, overFaces: over }
}

/** @param least how wide and high what is pressed has to be, in CSS px */
const placesOf = (page: Page, least: number): Promise<Omit<Geometry, 'overFaces'>> =>
  page.evaluate(
    ({ least }) => {
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
          '.control, .choice, .picture-buttons button, .menu-button, .caption-bar .where, .sheet-strip, .key-slider input',
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
        outOfReach,
        oneRow: new Set(rows).size <= 1,
        nextFromEdge: turned ? next.left : innerWidth - next.right,
      }
    },
    { least },
  )
