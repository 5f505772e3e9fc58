import type { Page } from '@playwright/test'

/** What a play showed of its own layout. */
export interface Walk {
  readonly steps: number
  /** By name, the places in which a thing stood, each once: one when it never moved. */
  readonly places: Readonly<Record<string, string[]>>
  /** The heights of the caption, each once. */
  readonly heights: readonly number[]
  /** Lines whose words do not fit their box and cannot be scrolled by keyboard. */
  readonly cut: readonly string[]
  /** Lines at which the page is wider than its window. */
  readonly wider: readonly string[]
}

/** Presses Next in the page until the end, and records at each line where things stand. */
export const walkRecordingBoxes = (page: Page): Promise<Walk> =>
  page.evaluate(async () => {
    const things = {
      controls: '.controls',
      ticks: '.caption .ticks',
      stage: '.stage',
      'the strip of the sheet': '.sheet-strip',
      'the panel': '.panel',
    }
    const places: Record<string, string[]> = {}
    const heights: number[] = []
    const cut: string[] = []
    const wider: string[] = []
    const record = () => {
      // The end takes the room of the picture, the caption and the panel.
      const end = document.querySelector('.end') !== null
      const caption = document.querySelector('.caption-box')?.getBoundingClientRect()
      const height = Math.round(caption?.height ?? 0)
      if (!end && !heights.includes(height)) heights.push(height)
      for (const [name, selector] of Object.entries(end ? {} : things)) {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        if (!box) continue
        const size = name === 'the panel' ? [] : [box.width, box.height]
        const place = [box.x, box.y + scrollY, ...size].map((n) => n.toFixed(1)).join(' ')
        places[name] ??= []
        if (!places[name].includes(place)) places[name].push(place)
      }
      const words = document.querySelector<HTMLElement>('.caption-words')
      const text = words?.textContent ?? ''
      if (words && words.scrollHeight > words.clientHeight + 1 && words.tabIndex < 0) cut.push(text)
      if (document.documentElement.scrollWidth > innerWidth) wider.push(text)
    }
    const settle = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    const next = document.querySelector<HTMLButtonElement>('.control-next')
    await settle()
    record()
    let steps = 0
    for (; next?.ariaDisabled !== 'true' && steps < 200; steps += 1) {
      next?.click()
      await settle()
      await settle()
      record()
    }
    return { steps, places, heights, cut, wider }
  })
