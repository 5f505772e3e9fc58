import base from './playwright.config.ts'
import {defineConfig} from '@playwright/test'
export default defineConfig({...base, webServer: undefined, reporter:[['list'],['json',{outputFile:'/tmp/run/part.json'}]]})
