const SMALL = new Set(
  'the a an of in on at to by for from with as and or but not no nor that this these those it its is are was were be been being has have had do does did will would could should can may might there if so than then we you he she they his her their our my your well us them him said says say also don can’t don’t'.split(
    ' ',
  ),
)

/** The words of an English text that tell something, each in a form without its commonest endings. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [])
      .map((word) => word.replace(/[’']s$/, ''))
      .filter((word) => !SMALL.has(word) && !/n[’']t$/.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  )

/** What share of the words of the smaller of two sets stands in the other, from 0 to 1. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  if (few.size === 0) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}
