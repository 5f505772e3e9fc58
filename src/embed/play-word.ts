import { embedWords as say } from '../words/index.ts'
import type { EmbedOptions } from './options.ts'

/** The option that says what a press on "Play" opens. */
export type PlayMode = Pick<EmbedOptions, 'mode'>

/** What stands on the link or button to play. */
export const playWord = ({ mode }: PlayMode): string => (mode === 'teach' ? say.lesson : say.play)

/** Its whole name, with the story's title. */
export const playNamed = (mode: PlayMode, title: string): string => `${playWord(mode)}: ${title}`
