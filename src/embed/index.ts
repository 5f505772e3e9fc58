export {
  type Card,
  type CardAbout,
  type CardPart,
  type CardPicture,
  type CardWords,
  copyOf,
  linePageName,
  shownCard,
  tellsOf,
  toldOf,
} from './card.ts'
export { directionOf } from './direction.ts'
export { readCard } from './element/read-card.ts'
export { escaped } from './escaped.ts'
export { feedItemSnippet } from './feed-item.ts'
export { type Host, namedOrigin, openHost, type Told } from './frame/host.ts'
export { HOST_PARAMETER } from './host-parameter.ts'
export { letterSnippet, textSnippet } from './letter.ts'
export { looksSheet } from './looks.ts'
export { PROTOCOL, type ResultDetail, type ToFrame } from './messages.ts'
export {
  type Answer,
  answerOembed,
  type Described,
  oembedAt,
  oembedOf,
  oembedOfLine,
} from './oembed/index.ts'
export {
  DIRECTIONS,
  type Direction,
  type EmbedOptions,
  frameAddress,
  LESSON_PAGE,
  MODES,
  type Mode,
  OPTION_NAMES,
  readOptions,
  THEMES,
  type Theme,
  writeOptions,
} from './options.ts'
export { picturesOf } from './pictures.ts'
export { playNamed, playWord } from './play-word.ts'
export { PUBLISHER } from './publisher-meta.ts'
export {
  heightFor,
  type Layout,
  LINE_PAGE_HEIGHT,
  layoutFor,
  SHAPE,
  STRIP,
  STRIP_UNDER,
} from './size.ts'
export {
  addressSnippet,
  compactSnippet,
  elementSnippet,
  fileSnippet,
  frameSnippet,
  type Looks,
  type Pinned,
  pageOf,
  pictureSnippet,
  quoteAndFrameSnippet,
  quoteSnippet,
  type SnippetPlan,
  stillFrameSnippet,
} from './snippets.ts'
export { languageOf, TRANSLATED } from './translators.ts'
export { verifyPage } from './verify-page.ts'
export { withPictures } from './with-pictures.ts'
