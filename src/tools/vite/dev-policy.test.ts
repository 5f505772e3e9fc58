import { expect, it } from 'vitest'
import { STAGE_PAGE_POLICY } from '../../prerender/index.ts'
import { devPolicy } from './dev-policy.ts'

it('lets Vite’s client connect and write its styles, and nothing else from elsewhere', () => {
  const rules = devPolicy(STAGE_PAGE_POLICY).split('; ')
  expect(rules).toContain("connect-src 'self' ws: data:")
  expect(rules).toContain("style-src 'self' 'unsafe-inline'")
  expect(rules).toContain("script-src 'self'")
  expect(rules).toContain("default-src 'none'")
})
