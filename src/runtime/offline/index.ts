export { FORGET, KEPT, OUR_CACHES, TAKE_OVER, VISITED_CACHE } from './names.ts'
export { ownWorker } from './own-worker.ts'
