export { saveFile } from './save-file.ts'
export { browserStore, sessionStore } from './storage.ts'
