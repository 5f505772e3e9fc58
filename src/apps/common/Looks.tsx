import type { ComponentChildren } from 'preact'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { Pick } from './fields.tsx'

/** Changes some of the preferences; the others stay. */
export type Change = (part: Partial<Preferences>) => void

interface LooksProps {
  now: Preferences
  change: Change
  /** What stands before the others. */
  children?: ComponentChildren
}

const say = words.settings

/** How a page looks to its reader. Everything applies at once. */
export function Looks({ now, change, children }: LooksProps) {
  return (
    <fieldset>
      <legend class="part-head">{say.looks}</legend>
      {children}
      <Pick
        name="edition"
        label={say.edition}
        options={say.editions}
        value={now.edition}
        onChange={(edition) => change({ edition })}
      />
      <Pick
        name="size"
        label={say.size}
        options={say.sizes}
        value={`s${now.size}`}
        onChange={(size) => change({ size: SIZES[size] })}
      />
      <Pick
        name="face"
        label={say.face}
        options={say.faces}
        value={now.face}
        onChange={(face) => change({ face })}
      />
      <Pick
        name="spacing"
        label={say.spacing}
        options={say.spacings}
        value={now.spacing}
        onChange={(spacing) => change({ spacing })}
      />
      <Pick
        name="contrast"
        label={say.contrast}
        options={say.contrasts}
        value={now.contrast}
        onChange={(contrast) => change({ contrast })}
      />
      <Pick
        name="motion"
        label={say.motion}
        options={say.motions}
        value={now.motion}
        onChange={(motion) => change({ motion })}
      />
    </fieldset>
  )
}

/** The sizes by the names under which they are offered: names that are numbers would be sorted. */
const SIZES = { s100: 100, s125: 125, s150: 150, s200: 200 } as const
