export { perspectiveWords, TellingCaption } from './TellingCaption.tsx'
export { TellingCards } from './TellingCards.tsx'
export { ToldWords } from './ToldWords.tsx'
