/** Packages of typefaces: style sheets bring them, so that they are no modules of any script. */
export const TYPEFACES = [
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/source-sans-3',
  '@fontsource/opendyslexic',
]
