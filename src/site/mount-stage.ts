import { effect } from '@preact/signals'
import { words } from '../words/index.ts'
import type { Notices } from './notices.tsx'
import { plateSource } from './plates.ts'
import type { Desk } from './play/desk.ts'

const prefers = (query: string) => window.matchMedia(query)

/**
 * Fetches the stage once the words stand, and lets it draw the player's picture from then on. When
 * it cannot come, the drawings stay as they are and a message says so; stepping never waits for it.
 * @returns the stage and how to take it away again, or `null` where there is none.
 */
export async function mountStage(desk: Desk, notices: Notices): Promise<MountedStage | null> {
  const { staged } = desk
  let stopped = false
  const host = document.querySelector<HTMLElement>('.stage')
  if (!host) return null
  try {
    const { createStage } = await import('../stage/index.ts')
    const stage = await createStage(host, {
      plates: plateSource,
      onFault(fault) {
        const kind = fault.what === 'plate' ? 'plate' : 'stage'
        if (kind === 'stage') {
          stopped = true
          staged.value = false
        }
        notices.add({ ...words.faults[kind], where: 'name' in fault ? fault.name : '' })
      },
    })
    const stop = drawAlong(desk, stage)
    await stage.settled()
    staged.value = !stopped
    return {
      stage,
      unmount() {
        stop()
        stage.destroy()
        staged.value = false
      },
    }
  } catch (error) {
    const known = error instanceof Error && error.name === 'StageUnavailable'
    const { webgl, webglStills, stage } = words.faults
    const why = desk.unprinted.peek() ? webgl : webglStills
    notices.add({ ...(known ? why : stage), where: '' })
    return null
  }
}

type Stage = Awaited<ReturnType<typeof import('../stage/index.ts')['createStage']>>

/** A stage that draws along with the player. */
export interface MountedStage {
  readonly stage: Stage
  /** Gives its graphics context back. What the page shows instead is the caller's affair. */
  unmount(): void
}

/**
 * Draws the picture anew whenever it, or how the reader wants to see it, changes.
 * @returns stops drawing.
 */
function drawAlong(desk: Desk, stage: Stage): () => void {
  const dark = prefers('(prefers-color-scheme: dark)')
  const still = prefers('(prefers-reduced-motion: reduce)')
  const draw = () => {
    stage.show(desk.picture.value, {
      theme: isDark(desk, dark.matches) ? 'dark' : 'light',
      motion: !still.matches,
      inset: { bottom: captionHeight() },
    })
    void stage.settled().then(() => desk.ahead().forEach(stage.prepare))
  }
  const stop = effect(draw)
  for (const preference of [dark, still]) preference.addEventListener('change', draw)
  window.addEventListener('resize', draw)
  return () => {
    stop()
    for (const preference of [dark, still]) preference.removeEventListener('change', draw)
    window.removeEventListener('resize', draw)
  }
}

function isDark(desk: Desk, deviceIs: boolean): boolean {
  const { edition } = desk.preferences.value
  return edition === 'auto' ? deviceIs : edition === 'dark'
}

/** How much of the stage the caption covers, in CSS px: the same for every line. */
function captionHeight(): number {
  const stage = document.querySelector('.stage-frame')?.getBoundingClientRect()
  const caption = document.querySelector('.caption')?.getBoundingClientRect()
  return stage && caption ? Math.max(0, stage.bottom - caption.top) : 0
}
