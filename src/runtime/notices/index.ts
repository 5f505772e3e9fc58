export { type Notices, showNotices } from './notices.tsx'
