export { drawInto, takeOver } from './draw.ts'
export { ensureStyles } from './ensure-styles.ts'
export { bareAddress, printAddress } from './paper-address.ts'
export { sayTranslated, watchTranslation } from './translated.ts'
