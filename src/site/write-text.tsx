import { render, type VNode } from 'preact'
import { Compare, ReadPage } from '../panel/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { linesOf } from './play/lines.ts'

/** Writes the text of the page anew, with strong language or without, wherever the page has it. */
export function writeText(bundle: Bundle, clean: boolean): void {
  replace('.read', <ReadPage work={bundle} lines={linesOf(bundle)} clean={clean} />)
  const level = document.querySelector('.compare h1') ? 1 : 2
  replace('.compare', <Compare work={bundle} lines={linesOf(bundle)} clean={clean} level={level} />)
}

function replace(selector: string, view: VNode): void {
  const old = document.querySelector(selector)
  if (!old) return
  const place = document.createElement('div')
  render(view, place)
  old.replaceWith(...place.childNodes)
}
