/**
 * Marks that browsers' translators leave: Chrome's and Edge's a class on the root, all that write their
 * words in place of ours these elements round them.
 */
export const TRANSLATED = { onRoot: /\btranslated-(ltr|rtl)\b/, around: 'font' } as const

/** The language of a tag without its region and script, in small letters: "en" of "en-GB" (BCP 47). */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''
