#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Else the settings would be those of the folder that one stands in.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
const { runAsProcess } = await import('../src/tools/cli.ts')
await runAsProcess()
