import { readOptions, type ToFrame } from '../../embed/index.ts'
import type { PlayFault } from '../../player/index.ts'
import type { Story } from '../../reconstruction/index.ts'
import { linkToHost } from '../../runtime/host/index.ts'
import { showCorrections } from '../../runtime/load/index.ts'
import type { Notices } from '../../runtime/notices/index.ts'
import { type StageView, stageWhileSeen } from '../../runtime/stage/index.ts'
import { interfaceDirection } from '../../words/index.ts'
import { openLinks } from '../common/index.ts'

/** The lesson's side of the page around it. */
export interface LessonHost {
  refused(fault: PlayFault): void
  /** The questions stand: the host is told, and the stage is held while it can be seen. */
  ready(story: Story, stage: StageView): void
}

/**
 * Joins the page around the lesson, as the play's frame does: height, messages, links, looks. Gives
 * `null` where nothing is around it.
 */
export function joinHost(notices: Notices): LessonHost | null {
  if (window.parent === window) return null
  const asked = new URLSearchParams(window.location.search)
  const { theme, dir } = readOptions((name) => asked.get(name))
  look(theme, dir)
  openLinks()
  const host = linkToHost()
  return {
    refused: ({ what, where }) => host.tell({ type: 'error', what, where }),
    ready(story, stage) {
      host.announce(story, handle)
      stageWhileSeen(stage, notices)
      void showCorrections(story, notices)
    },
  }
}

/** Does what a host may ask of a lesson: how it looks, and to begin; never what is answered. */
function handle(message: ToFrame): void {
  if (message.type === 'set') look(message.theme, message.dir)
  if (message.type === 'begin')
    document.querySelector<HTMLElement>('.question input')?.focus({ preventScroll: true })
}

function look(theme: string | null, dir: string | null): void {
  const { documentElement: page } = document
  page.dir = dir ?? interfaceDirection
  if (theme) page.dataset.theme = theme
  else delete page.dataset.theme
}
