export { saveFile } from './save-file.ts'
export { browserShelf, tabShelf } from './storage.ts'
