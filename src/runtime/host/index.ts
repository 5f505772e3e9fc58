export { linkToHost } from './link-to-host.ts'
