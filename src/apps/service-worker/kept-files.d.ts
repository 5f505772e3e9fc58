declare module 'virtual:kept-files' {
  /** What this build's Play is made of. The build fills it in. */
  export const files: import('workbox-precaching').PrecacheEntry[]
  /** Changes whenever anything of the site does. The build fills it in. */
  export const version: string
  /** Folders below this site's that are other works', each with a worker of its own. The build fills it in. */
  export const works: readonly string[]
}
