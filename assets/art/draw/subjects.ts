import { callerDay } from './caller-day.ts'
import { callerNight } from './caller-night.ts'
import { scenes } from './scenes.ts'
import type { Subject } from './svg.ts'

/** Every drawn plate. To add one, write a module beside this and list what it exports. */
export const subjects: Subject[] = [...callerDay, ...callerNight, ...scenes]
