import { SHAPE } from '../size.ts'

/**
 * The look of the element, by a sheet of its own, which a strict policy of the host allows. The
 * page's own words inside keep their place, type and colour: nothing may move when the script comes.
 * Its own are set in the page's type too: another font is one more for the page to find.
 */
export const CSS = `
:host {
  --paper: #f1ede2;
  --ink: #1b1a17;
  --bar: 3.75rem;
  display: block;
  position: relative;
  box-sizing: border-box;
  inline-size: 100%;
  aspect-ratio: ${SHAPE.across} / ${SHAPE.down};
  min-block-size: ${SHAPE.least}px;
  max-block-size: ${SHAPE.most}px;
  overflow: hidden;
  contain: content;
}
:host([hidden]) { display: none; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme="light" i])) { --paper: #171613; --ink: #ece6d8; }
}
:host([theme="dark" i]) { --paper: #171613; --ink: #ece6d8; }
.facade { position: absolute; inset: 0; }
.facade[data-gone] { display: none; }
.words {
  position: absolute;
  inset: 0 0 var(--bar);
  overflow: auto;
  overflow-wrap: anywhere;
}
.picture {
  position: absolute;
  inset: 0 0 var(--bar);
  inline-size: 100%;
  block-size: calc(100% - var(--bar));
  object-fit: contain;
  object-position: top;
  cursor: pointer;
  opacity: 0;
}
.picture[data-here] { background: var(--paper); opacity: 1; }
.words:focus-within ~ .picture { visibility: hidden; }
.bar {
  position: absolute;
  inset: auto 0 0;
  display: flex;
  gap: 1rem;
  align-items: center;
  justify-content: space-between;
  box-sizing: border-box;
  block-size: var(--bar);
  padding: 0 .75rem;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
  font-size: .8125rem;
  line-height: 1.3;
}
.label { margin: 0; font-weight: bold; }
button {
  flex: none;
  min-block-size: 44px;
  min-inline-size: 7rem;
  padding: 0 .75rem;
  border: 0;
  background: var(--ink);
  color: var(--paper);
  font: inherit;
  font-size: 1rem;
  font-weight: bold;
  cursor: pointer;
}
button[aria-disabled="true"] { cursor: progress; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
@media (width < 640px) {
  .picture { inset: auto 0 var(--bar); block-size: auto; aspect-ratio: 8 / 5; max-block-size: 55%; }
}
@media (forced-colors: active) { button { border: 1px solid; } }
`

/** What comes later, apart, so that a page pays for it only then: fetched words, a reason, the frame. */
export const LATER_CSS = `
.reason { margin: 0; }
.brought {
  display: grid;
  align-content: safe center;
  box-sizing: border-box;
  padding: 1.25rem clamp(1.25rem, 6%, 4rem);
  background: var(--paper);
  color: var(--ink);
  font-size: 1.25rem;
  line-height: 1.4;
}
.brought p { margin: 0 0 .75rem; max-inline-size: 40rem; }
.cue { font-size: .9em; opacity: .75; }
.content { font-size: 1.5em; line-height: 1.25; }
.speech .content { font-style: italic; }
iframe {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
  color-scheme: normal;
}
iframe[data-waits] { opacity: 0; pointer-events: none; }
`
