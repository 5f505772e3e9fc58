import { SHAPE } from '../size.ts'

/**
 * The look of the element, by a sheet of its own, which a strict policy of the host allows. The
 * page's own words inside keep their place, type and colour: nothing may move when the script comes.
 * Its own are set in the page's type and size too: another is one more for the page to find.
 * What not every page comes to see stands further down.
 */
export const CSS = `
:host {
  --paper: #f1ede2;
  --ink: #1b1a17;
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
.facade {
  position: absolute;
  inset: 0;
  display: grid;
  grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr) auto;
}
.words, .picture { display: block; grid-area: 1 / 1 / 2 / 3; overflow: auto; }
.words { overflow-wrap: anywhere; }
.picture {
  inline-size: 100%;
  block-size: 100%;
  object-fit: contain;
  object-position: top;
  cursor: pointer;
  opacity: 0;
}
.picture[data-here] { background: var(--paper); opacity: 1; }
.words:focus-within ~ .picture { visibility: hidden; }
.label {
  grid-row: 3;
  margin: 0;
  padding: 1.2rem .75rem;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
  font-weight: bold;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
button {
  grid-row: 3;
  min-block-size: 44px;
  min-inline-size: 7rem;
  padding-inline: .75rem;
  border: 1px solid var(--ink);
  background: var(--ink);
  color: var(--paper);
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
:focus-visible { outline: 3px solid; outline-offset: -8px; }
@media (width < 640px) {
  .picture { align-self: end; block-size: auto; aspect-ratio: 8 / 5; max-block-size: 55%; }
  .label { padding: .75rem; font-size: .8125rem; }
}
`

/** What comes later, apart, so that a page pays for it only then: fetched words, a reason, the frame. */
export const LATER_CSS = `
[data-gone] { display: none; }
button[aria-disabled="true"] { cursor: progress; }
.reason {
  grid-area: 2 / 1 / 3 / 3;
  margin: 0;
  padding: .75rem;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
}
.over { position: absolute; inset: 0 0 auto; border-block: 0; }
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
