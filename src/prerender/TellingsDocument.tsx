import { stillsNamed } from '../apps/common/index.ts'
import { TellingsPage } from '../apps/tellings/index.ts'
import type { PageProps } from './page-props.ts'

/** The event as each side tells it, at its first line, with the pictures that were printed. */
export const TellingsDocument = ({ bundle, assets }: PageProps) => (
  <TellingsPage
    bundle={bundle}
    pictures={{ stills: stillsNamed(assets.stills), address: assets.drawing }}
  />
)
