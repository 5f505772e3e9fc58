/** The rules that speak of reviews: warnings for who writes, and errors for who publishes. */
export const REVIEW_CODES: readonly string[] = ['R120', 'R121']
