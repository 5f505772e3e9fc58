/** Words that are no names: a title that begins with another keeps its capital. */
const COMMON = /^(The|An?|After|At|Before|How|In|On|What|When|Where|Who|Why)\b/

/** A title as it goes on in an English sentence: “the call”, “before the call”, “Geneva”. */
export const inSentence = (title: string): string =>
  title.replace(COMMON, (first) => first.toLowerCase())
