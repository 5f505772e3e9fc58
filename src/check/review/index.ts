export { type Answer, acceptedReview, acceptReadings } from './accept.ts'
export { REVIEW_CODES } from './codes.ts'
export { type NamedReading, readingsIn } from './readings.ts'
export { digestOfReading, type ReviewedReading, type ReviewState, reviewStates } from './state.ts'
