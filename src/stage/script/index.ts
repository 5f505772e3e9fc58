/**
 * The script of a stage: a worker runs it and prints for its page; where there can be no worker, the
 * page takes the same script itself.
 */
import { type Line, serveStage } from '../remote/worker.ts'

export { createStage } from '../stage.ts'

if (typeof document === 'undefined') serveStage(self as unknown as Line)
