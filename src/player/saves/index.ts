export { type Found, findPlace } from './find.ts'
export {
  changeSaves,
  MOST_SAVES,
  merged,
  NAME_LENGTH,
  type NamedSave,
  namedSavesKey,
  parseSaves,
  readSaves,
  type SaveList,
  writeSaves,
} from './named.ts'
export { parseSave } from './parse.ts'
export { PositionSchema } from './position-schema.ts'
export { autosaveKey, type Save, SaveSchema, saveOf, writeSave } from './save.ts'
