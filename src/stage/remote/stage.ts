import type { Picture } from '../../player/index.ts'
import { canvasHostIn } from '../canvas-host.ts'
import { StageUnavailable } from '../faults.ts'
import { namesFor } from '../plates.ts'
import type { Pixels } from '../renderer.ts'
import type { Stage, StageOptions } from '../stage.ts'
import { observeSeen, observeSurface } from '../watch.ts'
import type { ToPage, ToWorker } from './messages.ts'
import { pixelsOf } from './pixels.ts'

/**
 * Puts a stage into an element, to print in a worker: nothing that it does keeps a reader's key
 * waiting. The page only reads drawings for it and attaches its canvas.
 * @param worker runs the script of `script/`; the stage ends it.
 * @throws StageUnavailable (by rejecting) where the worker does not come, or has no WebGL 2.
 */
export async function createRemoteStage(
  host: HTMLElement,
  { plates, onFault }: StageOptions,
  worker: Worker,
): Promise<Stage> {
  const canvasHost = canvasHostIn(host)
  const tell = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer)
  const answers = new Map<number, (pixels: Pixels | null) => void>()
  let questions = 0
  let over = false
  let watches: (() => void)[] = []

  const opened = new Promise<void>((resolve, reject) => {
    const refuse = (why: string) => reject(new StageUnavailable(why))
    worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'opened') resolve()
      else if (data.type === 'unavailable') refuse(data.why)
      else void hear(data)
    })
    worker.addEventListener('error', ({ message }) => refuse(message))
    tell({ type: 'open' })
  })
  try {
    await opened
  } catch (error) {
    close()
    throw error
  }
  worker.addEventListener('error', ({ message }) => {
    close()
    onFault({ what: 'drawing', error: message })
  })
  watches = [
    observeSurface(host, (surface) => tell({ type: 'surface', surface })),
    observeSeen(host, (seen) => tell({ type: 'seen', seen })),
  ]

  async function hear(message: Exclude<ToPage, { type: 'opened' | 'unavailable' }>): Promise<void> {
    switch (message.type) {
      case 'attach-canvas': {
        const canvas = (await canvasHost.attach()).transferControlToOffscreen()
        tell({ type: 'canvas', canvas }, [canvas])
        break
      }
      case 'set-visible':
        canvasHost.setVisible(message.visible)
        break
      case 'detach-canvas':
        canvasHost.detach()
        break
      case 'draw': {
        const { name } = message
        const found = await pixelsOf(plates, name)
        tell({ type: 'drawing', name, found }, typeof found === 'string' ? [] : [found.image])
        break
      }
      case 'fault':
        if (message.fault.what !== 'plate') close()
        onFault(message.fault)
        break
      case 'answer':
        answers.get(message.question)?.(message.pixels)
        answers.delete(message.question)
    }
  }

  async function ask(put: (question: number) => ToWorker): Promise<Pixels | null> {
    if (over) return null
    questions += 1
    const question = questions
    tell(put(question))
    return new Promise((resolve) => answers.set(question, resolve))
  }

  /** Whoever still waits for an answer is told that there is nothing. */
  function close(): void {
    over = true
    for (const stop of watches.splice(0)) stop()
    worker.terminate()
    canvasHost.detach()
    for (const answer of answers.values()) answer(null)
    answers.clear()
  }

  const knownOf = ({ plates: wanted }: Picture) =>
    wanted
      .flatMap(({ art, attitude }) => namesFor(art, attitude))
      .filter((name) => plates.url(name) !== undefined)

  return {
    async show(picture, look) {
      await ask((question) => ({ type: 'show', question, picture, look, known: knownOf(picture) }))
    },
    prepare: (picture) => tell({ type: 'prepare', picture, known: knownOf(picture) }),
    async settled() {
      await ask((question) => ({ type: 'settled', question }))
    },
    snapshot: () => ask((question) => ({ type: 'snapshot', question })),
    destroy: close,
  }
}
