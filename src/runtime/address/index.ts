export { addressOf, readAddress } from './line-address.ts'
export { isOnlyHere } from './only-here.ts'
export { PLAY_POLICY, POLICY, STAGE_PAGE_POLICY, STAGE_POLICY, WORKER_POLICY } from './policy.ts'
export { scriptAddress } from './script-address.ts'
