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
export { autosaveKey, PositionSchema, type Save, SaveSchema, saveOf, writeSave } from './save.ts'
