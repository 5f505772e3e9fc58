import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { siteConfig } from './vite/config.ts'
import { sitePlan } from './vite/site-plan.ts'

/**
 * `dev [DIR] [--language TAG]`: serves the pages while they and the story are being written, as `vite` does. PORT sets
 * the port; throws where that is taken.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  })
  const plan = sitePlan({ ...values, story: positionals[0] })
  const { server: settings, ...config } = siteConfig(plan, 'serve')
  const { PORT } = process.env
  const port = PORT === undefined ? {} : { port: Number(PORT), strictPort: true }
  const server = await createServer({
    configFile: false,
    ...config,
    server: { ...settings, ...port },
  })
  await server.listen()
  server.printUrls()
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.close()
  return 0
}
