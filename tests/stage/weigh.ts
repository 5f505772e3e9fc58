import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from '../../src/tools/folders.ts'

/** What the stage brings beside Pixi, in kB (1000 bytes) of brotli, each file by itself. */
export interface StageWeight {
  readonly code: number
  /** All drawings; a reader fetches them one by one. */
  readonly art: number
}

/** What the stage's own code and art may weigh together, in kB of brotli. */
export const MOST_STAGE_KB = 60

const kB = (content: string | Uint8Array): number => brotliCompressSync(content).length / 1000

/** Weighs the stage's own code as a reader's page gets it, and every drawing. */
export async function weighStage(): Promise<StageWeight> {
  return { code: await codeWeight(), art: await artWeight() }
}

async function codeWeight(): Promise<number> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, 'src/stage/stage.ts'), formats: ['es'] },
      rolldownOptions: { external: [/pixi\.js/] },
    },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return kB(outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n'))
}

async function artWeight(): Promise<number> {
  const folder = join(ROOT, 'assets/art')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'))
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  return files.reduce((sum, file) => sum + kB(file), 0)
}
