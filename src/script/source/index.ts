export { isAddress } from './address.ts'
export type { Place } from './place.ts'
export {
  type BadInclude,
  mergesAt,
  namedTwice,
  readScript,
  type ScriptLine,
  type SourceScript,
  tagOf,
} from './script.ts'
export { hasBy, type InkLine, placeIn } from './source.ts'
export { type InkTag, unescaped } from './tags.ts'
