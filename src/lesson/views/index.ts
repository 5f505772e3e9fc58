export { Counts } from './Counts.tsx'
export { Feedback, Reasons } from './Feedback.tsx'
export { Masked } from './Masked.tsx'
export { Question, SURENESSES } from './Question.tsx'
