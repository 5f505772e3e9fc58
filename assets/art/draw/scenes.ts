import { calendar } from './calendar.ts'
import { couriersStreet } from './couriers-street.ts'
import { crossroads } from './crossroads.ts'
import { empty } from './empty.ts'
import { end } from './end.ts'
import { generalsHall } from './generals-hall.ts'
import { lectern } from './lectern.ts'
import { microphones } from './microphones.ts'
import { readoutPage } from './readout-page.ts'
import { shopAisle } from './shop-aisle.ts'
import { splitScreen } from './split-screen.ts'
import { summitTable } from './summit-table.ts'
import type { Subject } from './svg.ts'
import { television } from './television.ts'
import { texting } from './texting.ts'

/** The plates outside the call, in the order of the story. */
export const scenes: Subject[] = [
  ...shopAisle,
  ...splitScreen,
  ...texting,
  ...television,
  ...couriersStreet,
  ...lectern,
  ...readoutPage,
  ...microphones,
  ...empty,
  ...summitTable,
  ...generalsHall,
  ...crossroads,
  ...calendar,
  ...end,
]
