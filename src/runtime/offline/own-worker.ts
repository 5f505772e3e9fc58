import { WORKER } from './names.ts'

/**
 * The worker that serves this page, if it is the one beside it; else `null`. That of a folder above
 * serves the pages below it too, where another work of the site may lie.
 */
export function ownWorker(): ServiceWorker | null {
  // Over plain http there is no such interface, whatever its type says.
  const controller = navigator.serviceWorker?.controller
  return controller?.scriptURL === new URL(WORKER, document.baseURI).href ? controller : null
}
