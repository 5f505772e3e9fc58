declare module 'size-limit' {
  /** A plugin: it measures some files. */
  export type Plugin = object
  /** Measures files together. @returns one figure, in bytes */
  export default function sizeLimit(
    plugins: readonly (readonly Plugin[])[],
    files: readonly string[],
  ): Promise<{ size?: number }[]>
}

declare module '@size-limit/file' {
  const plugins: readonly import('size-limit').Plugin[]
  export default plugins
}
