/** The half of howler without positions in space, which nothing here needs: 6.8 kB for 8.3. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler'
}
