import type { Preferences } from '../../player/index.ts'

/** Lets a page look as its reader wants it. What is as designed leaves no mark. */
export function applyPreferences(now: Preferences): void {
  mark('theme', now.edition, 'auto')
  mark('motion', now.motion, 'auto')
  mark('contrast', now.contrast, 'auto')
  mark('size', String(now.size), '100')
  mark('spacing', now.spacing, 'house')
  mark('face', now.face, 'house')
}

function mark(name: string, value: string, plain: string): void {
  const { dataset } = document.documentElement
  if (value === plain) delete dataset[name]
  else dataset[name] = value
}
