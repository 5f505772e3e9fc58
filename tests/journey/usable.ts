import { expect, type Page } from '@playwright/test'

/** What is wrong with a screen for whoever looks at it or presses it; each in words, with its place. */
export interface Troubles {
  /** The page is wider than its window. */
  readonly sideways: readonly string[]
  /** Words that are cut off and cannot be scrolled to. */
  readonly cut: readonly string[]
  /** Words that stand on other words. */
  readonly overlaps: readonly string[]
  /** What is pressed and smaller than WCAG 2.5.8 allows. */
  readonly small: readonly string[]
  /** Letters under 12 px. */
  readonly tiny: readonly string[]
  /** What is called otherwise than it reads (WCAG 2.5.3). */
  readonly misnamed: readonly string[]
}

/** Fails where the screen is wider than its window, cuts or covers words, or is too small to press. */
export async function expectUsable(page: Page, place: string): Promise<void> {
  let found = await troublesOf(page)
  // What is still being laid out is no trouble; what stays is.
  for (let tries = 0; tries < 8 && Object.values(found).flat().length > 0; tries++) {
    await page.waitForTimeout(250)
    found = await troublesOf(page)
  }
  expect.soft(found, place).toEqual(NO_TROUBLES)
}

const NO_TROUBLES: Troubles = {
  sideways: [],
  cut: [],
  overlaps: [],
  small: [],
  tiny: [],
  misnamed: [],
}

/** Looks for what is wrong with the screen as it is now. */
export const troublesOf = (page: Page): Promise<Troubles> =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const nameOf = (e: Element) =>
      `${e.localName}.${e.className} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 50)}”`
    const shown = (e: Element) =>
      e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      e.closest('[inert], [aria-hidden=true]') === null

    const looks = new Map<Element, { fixed: boolean; x: string; y: string; edge: DOMRect }>()
    const looksOf = (e: Element) => {
      const { position, overflowX: x, overflowY: y } = getComputedStyle(e)
      const known = { fixed: position === 'fixed', x, y, edge: e.getBoundingClientRect() }
      looks.set(e, known)
      return known
    }

    /** What keeps a box from being brought before the reader's eyes. */
    const clippedBy = (e: Element, box: DOMRect): Element | null => {
      for (let at = e.parentElement; at; at = at.parentElement) {
        const { fixed, x, y, edge } = looks.get(at) ?? looksOf(at)
        if (fixed) return null
        const clips = (way: string) => ['hidden', 'clip'].includes(way)
        if (clips(y) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2)) return at
        if (clips(x) && (box.left < edge.left - 2 || box.right > edge.right + 2)) return at
        if (/auto|scroll/.test(y)) {
          // What scrolls can be brought into view, so the box that scrolls counts from here on.
          if (box.top + at.scrollTop < edge.top - 2) return at
          box = edge
        }
      }
      return box.top + scrollY < -2 || box.left + scrollX < -2 ? document.body : null
    }

    const texts: { on: Element; box: DOMRect }[] = []
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const on = node.parentElement
      if (!on || !node.textContent?.trim() || !shown(on)) continue
      if (on.closest('.heard, .skip, noscript, script, style, option')) continue
      const range = new Range()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.width > 2) texts.push({ on, box })
    }
    const clipped = new Map<Element, boolean>()
    const hiddenOnPurpose = (e: Element): boolean => {
      const known =
        clipped.get(e) ??
        (getComputedStyle(e).clipPath !== 'none' ||
          (e.parentElement !== null && hiddenOnPurpose(e.parentElement)))
      clipped.set(e, known)
      return known
    }
    const seen = texts.filter(({ on }) => !hiddenOnPurpose(on))
    const tiny = seen
      .filter(({ on }) => Number.parseFloat(getComputedStyle(on).fontSize) < 11.99)
      .map(({ on }) => `${nameOf(on)} ${getComputedStyle(on).fontSize}`)
    const cut = seen.flatMap(({ on, box }) => {
      const by = clippedBy(on, box)
      return by ? [`${nameOf(on)} by ${by.localName}.${by.className}`] : []
    })

    /** What of a box is painted: all of it that no box around it clips or scrolls away. */
    const painted = (e: Element, box: DOMRect): DOMRect => {
      let { top, bottom } = box
      for (let at = e.parentElement; at; at = at.parentElement) {
        const { y, edge } = looks.get(at) ?? looksOf(at)
        if (y === 'visible') continue
        top = Math.max(top, edge.top)
        bottom = Math.min(bottom, edge.bottom)
      }
      return new DOMRect(box.x, top, box.width, Math.max(0, bottom - top))
    }
    /** A label that stays in sight over what scrolls. */
    const stuckLabel = (e: Element) => {
      const label = e.closest('.label')
      return label && getComputedStyle(label).position === 'sticky' ? label : null
    }
    const layer = (e: Element) =>
      e.closest('.notice-place, .masthead, .running-head, .sheet, .dialog-close') ?? stuckLabel(e)
    const inView = seen
      .map(({ on, box }) => ({ on, box: painted(on, box) }))
      .filter(({ box }) => box.height > 1 && box.bottom > 0 && box.top < innerHeight)
      .map((one) => ({ ...one, layer: layer(one.on) }))
    const overlaps: string[] = []
    for (const [i, a] of inView.entries())
      for (const b of inView.slice(i + 1)) {
        if (a.on === b.on || a.layer !== b.layer) continue
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        const least = Math.min(a.box.height, b.box.height)
        if (wide > 3 && high > least * 0.4 && !a.on.contains(b.on) && !b.on.contains(a.on))
          overlaps.push(`${nameOf(a.on)} and ${nameOf(b.on)}`)
      }

    const targets = [...scope.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((e) => shown(e) && !hiddenOnPurpose(e))
      .map((e) => {
        const label = e.matches('input[type=checkbox], input[type=radio]') && e.closest('label')
        return { e, box: (label || e).getBoundingClientRect() }
      })
    const inText = (e: Element) =>
      e.localName === 'a' &&
      getComputedStyle(e).display === 'inline' &&
      (e.parentElement?.textContent ?? '').trim() !== (e.textContent ?? '').trim()
    const small = targets.flatMap(({ e, box }) => {
      if ((box.width >= 24 && box.height >= 24) || inText(e)) return []
      const x = box.x + box.width / 2
      const y = box.y + box.height / 2
      // WCAG 2.5.8: a smaller target is fine where a circle of 24 px round it meets no other.
      const near = targets.some(({ e: other, box: b }) => {
        if (other === e) return false
        const dx = Math.max(b.left - x, 0, x - b.right)
        const dy = Math.max(b.top - y, 0, y - b.bottom)
        return Math.hypot(dx, dy) < 12
      })
      return near ? [`${nameOf(e)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`] : []
    })
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    const misnamed = targets.flatMap(({ e }) => {
      const name = e.getAttribute('aria-label')
      const text = e instanceof HTMLElement && !e.matches('select, input') ? e.innerText : ''
      return name === null || plain(name).includes(plain(text)) ? [] : [nameOf(e)]
    })
    const { scrollWidth } = document.documentElement
    const beyond = [...document.querySelectorAll('body *')].filter((e) => {
      const { left, right } = e.getBoundingClientRect()
      return left < -1 || right > innerWidth + 1
    })
    const sideways =
      scrollWidth > innerWidth
        ? [`${scrollWidth} in ${innerWidth}`, ...beyond.slice(0, 4).map(nameOf)]
        : []
    return {
      sideways,
      cut: [...new Set(cut)],
      overlaps: [...new Set(overlaps)],
      small,
      tiny: [...new Set(tiny)],
      misnamed,
    }
  })
