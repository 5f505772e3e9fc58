/** How sure hands can be: three that a teacher can count. */
export const LEVELS = ['guess', 'fairly', 'certain'] as const
export type Level = (typeof LEVELS)[number]

/** Hands for one question: for yes and for no, by how sure. What was not counted is left out. */
export type Hands = Readonly<Partial<Record<`${'yes' | 'no'} ${Level}`, number>>>

/** Hands by item. Kept in this page alone, while the wall is up. */
export type HandsByItem = Readonly<Record<string, Hands>>

/** Hands with one count changed. Takes what a field holds: anything but a whole number of hands is none. */
export function counted(hands: Hands, of: keyof Hands, typed: number): Hands {
  return { ...hands, [of]: Math.min(999, Math.max(0, Math.floor(typed || 0))) }
}

/** Hands of one level: how many, and how many of them right. */
export interface LevelTold {
  readonly level: Level
  readonly of: number
  readonly right: number
}

/** What a count comes to. */
export interface Told {
  readonly yes: number
  readonly no: number
  readonly right: number
  /** By how sure: how many hands, and how many of them right. Levels without a hand are left out. */
  readonly levels: readonly LevelTold[]
}

/** Sums hands up, against the answer. */
export function toldOf(hands: Hands, truth: boolean): Told {
  const at = (said: 'yes' | 'no', level: Level): number => hands[`${said} ${level}`] ?? 0
  const sum = (said: 'yes' | 'no'): number =>
    LEVELS.reduce((all, level) => all + at(said, level), 0)
  const right = truth ? 'yes' : 'no'
  return {
    yes: sum('yes'),
    no: sum('no'),
    right: sum(right),
    levels: LEVELS.map((level) => ({
      level,
      of: at('yes', level) + at('no', level),
      right: at(right, level),
    })).filter(({ of }) => of > 0),
  }
}

/** What the hands of many questions come to, by how sure; levels without a hand are left out. */
export const levelsOf = (
  items: readonly { readonly id: string; readonly truth: boolean }[],
  hands: HandsByItem,
): LevelTold[] => {
  const told = items.flatMap(({ id, truth }) => toldOf(hands[id] ?? {}, truth).levels)
  return LEVELS.map((level) => {
    const own = told.filter((one) => one.level === level)
    const sum = (part: 'of' | 'right') => own.reduce((all, one) => all + one[part], 0)
    return { level, of: sum('of'), right: sum('right') }
  }).filter(({ of }) => of > 0)
}
