/** A value of a class, with the range in which it would mostly lie for classes like it. */
export interface Estimate {
  readonly value: number
  /** 95 % interval; `null` where there are too few pupils to give one. */
  readonly interval: readonly [number, number] | null
  /** How many pupils it is made of: whoever answered nothing of it is left out. */
  readonly pupils: number
}

/** Sums over one pupil's answers, by name, or over a class's. */
export type Sums = Readonly<Record<string, number>>

/** Adds sums up by name. */
export function total(units: readonly Sums[]): Sums {
  const sums: Record<string, number> = {}
  for (const unit of units)
    for (const [name, amount] of Object.entries(unit)) sums[name] = (sums[name] ?? 0) + amount
  return sums
}

const less = (sums: Sums, unit: Sums): Sums =>
  Object.fromEntries(
    Object.entries(sums).map(([name, amount]) => [name, amount - (unit[name] ?? 0)]),
  )

/** Student's t at 97.5 % for 1 to 10 degrees of freedom (any printed table). */
const T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]
const Z = 1.959964

/** Student's t at 97.5 %: the table, then Cornish and Fisher's expansion, good to three digits there. */
export function studentT(freedom: number): number {
  const tabled = T[freedom - 1]
  if (tabled !== undefined) return tabled
  return Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2)
}

/**
 * The variance of a statistic when the class is seen as drawn pupil by pupil (delete-one jackknife,
 * Efron & Tibshirani 1993, chapter 11): a pupil's answers hang together, so pupils are counted and
 * not answers. `null` for fewer than two pupils, or where the statistic cannot do without one.
 */
export function jackknife(
  units: readonly Sums[],
  statistic: (sums: Sums) => number | null,
): number | null {
  const count = units.length
  if (count < 2) return null
  const whole = total(units)
  const without = units.map((unit) => statistic(less(whole, unit)))
  if (without.some((value) => value === null)) return null
  const values = without.map((value) => value ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return ((count - 1) / count) * spread
}

/** A statistic with its interval by Student's t; `null` where it cannot be had at all. */
export function estimate(
  units: readonly Sums[],
  statistic: (sums: Sums) => number | null,
): Estimate | null {
  const value = statistic(total(units))
  if (value === null) return null
  const variance = jackknife(units, statistic)
  const pupils = units.length
  if (variance === null) return { value, interval: null, pupils }
  const reach = studentT(units.length - 1) * Math.sqrt(variance)
  return { value, interval: [value - reach, value + reach], pupils }
}

/**
 * A share with Wilson's interval (1927) on the effective number of answers (Korn & Graubard 1998):
 * as many independent answers as would vary as much as this class did, at most as many as were
 * given, and only as many as there are pupils where all agree. It never reaches past 0 or 1, and
 * never shrinks to a point.
 */
export function share(units: readonly Sums[], part: string, whole: string): Estimate | null {
  const answering = units.filter((unit) => (unit[whole] ?? 0) > 0)
  const ratio = (sums: Sums): number | null => {
    const of = sums[whole] ?? 0
    return of > 0 ? (sums[part] ?? 0) / of : null
  }
  const sums = total(answering)
  const value = ratio(sums)
  if (value === null) return null
  const variance = jackknife(answering, ratio)
  const pupils = answering.length
  if (variance === null) return { value, interval: null, pupils }
  const given = sums[whole] ?? 0
  const effective = variance > 0 ? Math.min((value * (1 - value)) / variance, given) : pupils
  return { value, interval: wilson(value, effective, studentT(pupils - 1)), pupils }
}

/** Wilson's interval for a share `value` of `count` answers, `z` standard errors wide. */
export function wilson(value: number, count: number, z: number): readonly [number, number] {
  const middle = value + z ** 2 / (2 * count)
  const reach = z * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2))
  const scale = 1 + z ** 2 / count
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}
