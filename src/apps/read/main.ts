import { startTextPage } from '../common/text-page.tsx'

void startTextPage(async () => (await import('./ReadText.tsx')).ReadText)
