import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { siteConfig } from './vite/config.ts'
import { sitePlan } from './vite/site-plan.ts'

/** `dev [DIR]`: serves the pages while they and the story are being written, as `vite` does. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const plan = sitePlan({ story: positionals[0] })
  const { PORT } = process.env
  const server = await createServer({
    configFile: false,
    ...siteConfig(plan, 'serve'),
    ...(PORT !== undefined && {
      server: { ...siteConfig(plan, 'serve').server, port: Number(PORT), strictPort: true },
    }),
  })
  await server.listen()
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.close()
  return 0
}
