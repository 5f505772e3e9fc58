import type { Notices } from '../../../runtime/notices/index.ts'
import { words } from '../../../words/index.ts'

/** Faces that ship. The others that the stylesheet names are stand-ins a device may not have. */
const SHIPPED = /^(Source |OpenDyslexic)/

/** Says which typefaces did not load, those that failed before this was called too. */
export function watchFonts(notices: Notices): void {
  const tell = (faces: Iterable<FontFace>) => {
    for (const { status, family } of faces) {
      const name = family.replace(/["']/g, '')
      if (status === 'error' && SHIPPED.test(name))
        notices.add({ ...words.keepingFaults.font, where: name })
    }
  }
  tell(document.fonts)
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => tell(fontfaces))
}
