import type { LanguageHome } from './homes.ts'

/** Where a language is that somebody asks for, of some; `null` where it is none of them. */
export function homeIn(homes: readonly LanguageHome[], asked: string): string | null {
  const [primary] = asked.toLowerCase().split('-')
  const all = [asked.toLowerCase(), primary]
  const found = all.map((one) => homes.find(({ language }) => language.toLowerCase() === one))
  return found.find((one) => one !== undefined)?.home ?? null
}
