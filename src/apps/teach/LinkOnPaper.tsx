import { teachWords } from '../../words/teach/index.ts'
import { toldOfLink, useClassLink } from './class-link.ts'
import { QrCode } from './QrCode.tsx'
import type { TeachState } from './state.ts'

/** The class link with its code, for the plan's sheet: what it gives, to be copied or shown. */
export function LinkOnPaper({ state }: { state: TeachState }) {
  const link = useClassLink(state)
  if (!URL.canParse(link.value)) return null
  return (
    <div class="paper-only link-on-paper">
      <QrCode link={link.value} />
      <p>
        <b>{teachWords.start.link}</b> ({toldOfLink(state)})
        <br />
        {link.value}
      </p>
    </div>
  )
}
