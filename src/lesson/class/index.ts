export type { ResultFault } from '../result/parse.ts'
export { type ClassResults, COUNTED, type Counted, countedOf, type Repeated } from './attempts.ts'
export { type Dropped, type Gathered, gather, NOTHING_GATHERED } from './gather.ts'
export type { Estimate } from './interval.ts'
export { type ItemResult, itemResults, type Misled, misledIn } from './items.ts'
export type { Known } from './known.ts'
export { type Mixed, mixedIn } from './mixed.ts'
export {
  type ClassStatistics,
  FEWEST_PUPILS,
  type GainVerdict,
  type Reliability,
  statisticsOf,
} from './statistics.ts'
