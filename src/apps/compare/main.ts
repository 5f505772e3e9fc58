import { startTextPage } from '../common/text-page.tsx'
import { filterGrid } from './filter-grid.ts'

/** The text stands as it was written, or written anew with its strong words masked; then it can be filtered. */
async function start(): Promise<void> {
  await startTextPage(async () => (await import('./CompareText.tsx')).CompareText)
  filterGrid()
}

void start()
