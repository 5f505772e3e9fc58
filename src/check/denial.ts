/** "No doubt", "no less than", "not only" and the like assert. */
const ASSERTED =
  /\b(?:no|not|without) (?:a |any |the )?(?:doubt|question|less|other than|only|just|merely)\b/i
const DENIAL =
  /\b(?:not|no|none|nobody|nothing|neither|nor|never|cannot|without|hardly|scarcely|unlikely)\b|n[’']t\b/i

/** Whether what stands before a place of an English sentence denies what follows it. */
export const isDeniedBefore = (sentence: string, at: number): boolean =>
  !ASSERTED.test(sentence) && DENIAL.test(sentence.slice(0, at))

/** Whether an English sentence denies anything. */
export const denies = (sentence: string): boolean => DENIAL.test(sentence)
