export { TellingsPage } from './TellingsPage.tsx'
