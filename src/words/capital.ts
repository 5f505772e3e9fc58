/** A text as it stands at the head of a sentence: “The article”. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
