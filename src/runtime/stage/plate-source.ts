import plates from '../../../assets/art/plates.json'
import type { Focus } from '../../stage/index.ts'
import { plateAddress } from '../plates/index.ts'

const known: Readonly<Record<string, { focus: Focus }>> = plates

/** Where the stage finds a drawing, and what of it must stay in view. */
export const plateSource = {
  url: plateAddress,
  focus: (name: string): Focus | undefined => known[name]?.focus,
}
