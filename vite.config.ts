import { defineConfig } from 'vite'
import { siteConfig } from './src/tools/vite/config.ts'
import { sitePlan } from './src/tools/vite/site-plan.ts'

/** `STORY=DIR` names another story, `ADDRESS=URL` where the site will be published. */
export default defineConfig(({ command }) =>
  siteConfig(sitePlan({ story: process.env.STORY, address: process.env.ADDRESS }), command),
)
