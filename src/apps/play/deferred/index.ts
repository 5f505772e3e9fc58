import type { CreateDeferredParts } from '../deferred-parts.ts'
import { createParts } from './parts.tsx'
import { startServices } from './services.ts'

/*
 * What a reader can do without until the next line works: fetched after that, in one piece, so that
 * the next line comes sooner.
 */

/** Creates the deferred parts, and starts all that goes on beside the lines. */
export const createDeferredParts: CreateDeferredParts = (needs) =>
  createParts(needs, startServices(needs))
