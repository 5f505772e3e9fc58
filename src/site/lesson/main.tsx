import './lesson.css'
import { effect, untracked } from '@preact/signals'
import { hydrate } from 'preact'
import { parseQuestions, type Questions } from '../../lesson/file/index.ts'
import { planOf, type Run, readConfig, screenOf } from '../../lesson/index.ts'
import { DEFAULTS, type Player } from '../../player/index.ts'
import { fail, type Result } from '../../reconstruction/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { mountStage } from '../mount-stage.ts'
import { type Notices, showNotices } from '../notices.tsx'
import { openPlayer } from '../open-player.ts'
import { plateAddress } from '../plates.ts'
import { createDesk } from '../play/desk.ts'
import { tabShelf } from '../shelf.ts'
import { runClock } from './clock.ts'
import { createLessonDesk, type LessonDesk } from './desk.ts'
import { keepRun, keptRun, runFrom } from './keep-run.ts'
import { LessonApp } from './LessonApp.tsx'
import { openPlatform } from './open-platform.ts'
import { tellParent } from './tell-parent.ts'
import { warnBeforeClosing } from './warn.ts'

/** The lesson's questions that lie in the page, as the build put them there. */
function questionsInPage(): Result<Questions, string> {
  try {
    const file = parseQuestions(
      JSON.parse(document.getElementById('lesson-file')?.textContent ?? ''),
    )
    return file.ok ? file : fail(file.error[0]?.what ?? '')
  } catch {
    return fail('it is not JSON')
  }
}

/** Puts the lesson's page together: everything of it is wired here and nowhere else. */
async function start(): Promise<void> {
  const host = document.getElementById('play')
  if (!host) return
  const notices = showNotices()
  const [player, file] = [await openPlayer(), questionsInPage()]
  if (!player.ok) return refuse(notices, player.error)
  if (!file.ok)
    return refuse(notices, {
      what: file.error,
      where: 'lesson.yaml',
      todo: lessonWords.config.todo,
    })
  const { bundle } = player.value.work
  const query = window.location.search
  const { config, faults } = readConfig(query, bundle)
  for (const { name, asked, why } of faults) {
    const { where, todo } = lessonWords.config
    notices.add({ what: lessonWords.config[why](name, asked), where, todo })
  }
  const platform = await openPlatform(query)
  const reporter = platform?.reporter ?? null
  const planFor = (pupil: number) => planOf(bundle, file.value, config, pupil)
  const kept = runFrom(reporter ? reporter.kept : keptRun(tabShelf(), query), planFor)
  // Only the picture and how it is printed are used of it: a lesson has no sound and no dialogs.
  const stageDesk = createDesk(player.value, { ...DEFAULTS, clean: config.clean })
  const desk = createLessonDesk({
    work: bundle,
    file: file.value,
    config,
    pupil: kept?.pupil ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    run: kept?.run,
    platform,
    unprinted: stageDesk.unprinted,
  })
  followRun(player.value, desk)
  hydrate(<LessonApp player={player.value} desk={desk} address={plateAddress} />, host)
  if (!reporter) keepRun(desk, tabShelf(), query)
  tellParent(desk, query)
  warnBeforeClosing(desk, tabShelf())
  runClock(desk)
  document.documentElement.dataset.player = 'ready'
  await mountStage(stageDesk, notices)
}

type Fault = Parameters<Notices['add']>[0]

function refuse(notices: Notices, fault: Fault): void {
  notices.add(fault)
  document.documentElement.dataset.player = 'failed'
}

/**
 * The stage shows the line that is asked about, and no grade before the answers stand. Withholding is
 * done at once; revealing waits until the feedback has been painted, since printing plates takes time.
 */
function followRun(player: Player, desk: LessonDesk): void {
  effect(() => {
    const run = desk.run.value
    untracked(() => follow(player, desk, run))
  })
}

function follow(player: Player, desk: LessonDesk, run: Run): void {
  const screen = screenOf(run)
  if (screen.kind === 'step' && run.revealed) afterPaint(() => reveal(player, desk))
  else player.withhold(true)
  const line = screen.kind === 'step' ? screen.step.line : player.work.bundle.exchange[0]
  if (line !== undefined && line !== player.view.value.line.id) player.goTo(line)
}

/** Shows the grades, unless the pupil has gone on meanwhile. */
function reveal(player: Player, desk: LessonDesk): void {
  const { revealed } = desk.run.peek()
  player.withhold(!revealed || screenOf(desk.run.peek()).kind !== 'step')
}

const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act))
}

void start()
