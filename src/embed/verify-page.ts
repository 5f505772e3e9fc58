/** The page on which a copy is compared with the original, whatever version a snippet is pinned to. */
export const verifyPage = (base: string): string => `${base}verify.html`
