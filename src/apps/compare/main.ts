import { startTextPage } from '../common/text-page.tsx'

void startTextPage(async () => (await import('./CompareText.tsx')).CompareText)
