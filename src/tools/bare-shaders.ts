import type { Plugin } from 'vite'

/** A shader stands in its file as `glsl` text, with comments for whoever reads the file. */
const SHADER = /(?<=\/\* glsl \*\/ )`[^`]*`/g

/** Takes comments and indents out of a module's shaders: no minifier looks into them. */
export const bareShaders = (code: string): string =>
  code.replace(SHADER, (shader) =>
    shader
      .replace(/\s*\/\/.*$/gm, '')
      .replace(/^\s+/gm, '')
      // Not around + and -: two of them would become another operator.
      .replace(/ ?([=*/<>?:,;(){}&|]) ?/g, '$1'),
  )

/** Ships shaders without what only a reader of the source wants. */
export const shaders: Plugin = {
  name: 'bare-shaders',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/stage\/[^?]*\.ts$/.test(id) ? { code: bareShaders(code), map: null } : null,
}
