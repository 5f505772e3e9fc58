export { keepPreferences } from './keep.ts'
export { preferAsKept } from './prefer-as-kept.ts'
