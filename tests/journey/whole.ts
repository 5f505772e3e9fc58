/**
 * The tag of a journey that only `npm run test:all` takes: a variant of what another journey or a
 * unit test tries already, so that `npm test` stays under a quarter of an hour.
 */
export const WHOLE = '@whole'
