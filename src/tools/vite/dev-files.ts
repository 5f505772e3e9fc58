import { resolve } from 'node:path'
import { ROOT } from '../folders.ts'

/** Where a server that develops gives the files of the repository, outside the folder of the pages. */
export const FILES = `/@fs${resolve(ROOT)}`
