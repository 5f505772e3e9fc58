import { PNG } from 'pngjs'
import type { Bitmap } from '../../src/stage/measure.ts'

/** Reads a screenshot: RGBA, rows from the top. Throws where the file is no PNG. */
export const readPng = (file: Buffer): Bitmap => PNG.sync.read(file)
