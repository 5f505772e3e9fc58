import { defineConfig } from 'vite'
import { siteConfig } from './src/tools/vite/config.ts'
import { sitePlan } from './src/tools/vite/site-plan.ts'

/** `STORY=DIR` names another story than this repository’s own, `ADDRESS=URL` where the site will be published. */
export default defineConfig(({ command }) => {
  const { STORY, ADDRESS } = process.env
  const asked = STORY ? { story: STORY } : { story: 'story/putins-talk-therapy', out: 'dist' }
  return siteConfig(sitePlan({ ...asked, address: ADDRESS }), command)
})
