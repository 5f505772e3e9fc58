export type { ResultFault } from '../result/parse.ts'
export { type Dropped, type Gathered, gather, type Known, NOTHING_GATHERED } from './gather.ts'
export type { Estimate } from './interval.ts'
export {
  type ClassStatistics,
  FEWEST_PUPILS,
  type GainVerdict,
  type Reliability,
  statisticsOf,
} from './statistics.ts'
