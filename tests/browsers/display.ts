import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findProgram } from './find-program.ts'

/** A screen that nobody sees (X virtual framebuffer). */
export interface Display {
  /** As DISPLAY names it. */
  readonly name: string
  close(): Promise<void>
}

/** Its size, in px. */
export const SCREEN = { width: 1600, height: 1200 }

const xvfb = findProgram(['Xvfb'])

/** Whether a screen can be had. */
export const hasDisplay = xvfb !== undefined

/** Opens a screen, by a number that is free. Throws where Xvfb does not start. */
export async function openDisplay(): Promise<Display> {
  if (!xvfb) throw new Error('Xvfb is not installed.')
  const screen = ['-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp']
  const server = spawn(xvfb, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  process.once('exit', () => server.kill())
  const told = server.stdio[3]
  if (!told) throw new Error('Xvfb has no pipe to tell its number by.')
  const [number] = await Promise.race([
    once(told, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb did not start.')
    }),
  ])
  return {
    name: `:${String(number).trim()}`,
    async close() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
