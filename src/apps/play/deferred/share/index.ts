export { NotYetShared, ShareDialog } from './ShareDialog.tsx'
export { createSharing, type Sharing } from './sharing.ts'
