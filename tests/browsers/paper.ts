import type { Session } from './session.ts'

/**
 * Lays the page out as its rules for paper say, on the screen: neither WebKitWebDriver nor Firefox by
 * BiDi can be asked to look at a page as print. Gives the words that show.
 */
export const wordsOnPaper = (session: Session): Promise<string> =>
  session.run(() => {
    dispatchEvent(new Event('beforeprint'))
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule
          media.mediaText = media.mediaText
            .replace(/\bscreen\b/g, 'never')
            .replace(/\bprint\b/g, 'all')
            .replace(/\bnever\b/g, 'print')
        }
        if (rule instanceof CSSImportRule && rule.styleSheet) turn(rule.styleSheet.cssRules)
        else if (rule instanceof CSSGroupingRule) turn(rule.cssRules)
      }
    }
    for (const sheet of document.styleSheets) turn(sheet.cssRules)
    return document.body.innerText.replace(/\s+/g, ' ')
  })
