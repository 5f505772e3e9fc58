/**
 * Whether all is tried in every way. Else what differs only in looks, size or order is tried in some
 * of them, so that the whole stays within what a change can wait for: `THOROUGH=1 npm run journeys`.
 */
export const thorough = process.env.THOROUGH === '1'
