export { type Answer, answerOembed, type Described } from './answer.ts'
export {
  type Description,
  describe,
  oembedAt,
  oembedOf,
  oembedOfLine,
  type Room,
} from './describe.ts'
