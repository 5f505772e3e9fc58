declare module 'virtual:stage-script' {
  /** Where the stage's script lies, or `null` where everything is in one file. The build fills this in. */
  const address: string | null
  export default address
}
