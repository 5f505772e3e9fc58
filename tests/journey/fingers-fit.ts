import type { Page } from '@playwright/test'

/** A finger's width, in CSS px (WCAG 2.5.5). */
export const FINGER = 44

/** What is shown of a kind and is smaller than a finger, in words; and how many there are in all. */
export const tooSmall = (
  page: Page,
  pressed: string,
): Promise<{ readonly of: number; readonly small: readonly string[] }> =>
  page.evaluate(
    ({ pressed, least }) => {
      const seen = [...document.querySelectorAll(pressed)].filter((e) => {
        if (!e.checkVisibility({ visibilityProperty: true })) return false
        for (let at: Element | null = e; at; at = at.parentElement)
          if (getComputedStyle(at).clipPath !== 'none') return false
        return true
      })
      const small = seen.flatMap((e) => {
        const { width, height } = e.getBoundingClientRect()
        const name = e.getAttribute('aria-label') ?? e.textContent ?? ''
        const fits = width >= least - 0.5 && height >= least - 0.5
        return fits ? [] : [`${name.trim().slice(0, 40)} ${width.toFixed()}×${height.toFixed()}`]
      })
      return { of: seen.length, small }
    },
    { pressed, least: FINGER },
  )
