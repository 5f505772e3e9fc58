import { PLAY, TYPEFACE } from '../looks.ts'
import { SHAPE } from '../size.ts'

/**
 * The look of the element, by a sheet of its own, which a strict policy of the host allows. The
 * page's own words inside keep their place, type and colour: nothing may move when the script comes.
 * Its own are set in the page's type and size too: another is one more for the page to find; but a page
 * that shrinks all its tags does not shrink letters to where nobody can read them. What not every page
 * comes to see stands further down. The picture that is here lies over the words whatever is faded
 * among them: what is faded is painted last.
 */
export const CSS = `
:host {
  --paper: light-dark(#f1ede2, #171613);
  --ink: light-dark(#1b1a17, #ece6d8);
  display: block;
  position: relative;
  box-sizing: border-box;
  inline-size: 100%;
  aspect-ratio: ${SHAPE.across} / ${SHAPE.down};
  min-block-size: ${SHAPE.least}px;
  max-block-size: ${SHAPE.most}px;
  overflow: hidden;
  contain: content;
  ${TYPEFACE};
}
:host([hidden]) { display: none; }
:host([theme="light" i]) { --paper: #f1ede2; --ink: #1b1a17; }
:host([theme="dark" i]) { --paper: #171613; --ink: #ece6d8; }
.facade {
  position: absolute;
  inset: 0;
  display: grid;
  grid-template: minmax(0, 1fr) auto auto auto / minmax(0, 1fr) auto;
  font-size: max(1em, 14px);
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
.picture[data-here] { position: relative; background: var(--paper); opacity: 1; }
.words:focus-within ~ .picture { visibility: hidden; }
.label {
  grid-row: 4;
  margin: 0;
  padding: 1.2em .75em;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
  font-weight: bold;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
button {
  grid-row: 4;
  min-block-size: 44px;
  min-inline-size: 112px;
  padding-inline: .75em;
  border: 1px solid var(--ink);
  ${PLAY};
  font: inherit;
  font-weight: bold;
  cursor: pointer;
}
:focus-visible { outline: 3px solid; outline-offset: -8px; }
@media (width < 640px) {
  .facade { grid-template-rows: auto minmax(0, 1fr) auto auto; }
  .picture { grid-row: 2; object-position: bottom; }
  .label { padding: .75em; font-size: max(.8125em, 13px); }
}
`

/** What comes later, apart, so that a page pays for it only then: fetched words, a reason, the frame. */
export const LATER_CSS = `
[data-gone], [data-gone] ~ .paper, [data-gone] ~ .reason, button[hidden], .paper { display: none; }
button[aria-disabled="true"] { cursor: progress; }
.reason {
  grid-area: 3 / 1 / 4 / 3;
  margin: 0;
  padding: .75em;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
}
.over { position: relative; z-index: 1; order: -1; flex: none; border-block: 0; font-size: max(1em, 14px); }
.brought {
  display: grid;
  align-content: safe center;
  box-sizing: border-box;
  padding: 20px clamp(20px, 6%, 64px);
  background: var(--paper);
  color: var(--ink);
  font-size: max(1.25em, 17px);
  line-height: 1.4;
}
.brought p { margin: 0 0 .6em; max-inline-size: 36em; }
.cue { font-size: .9em; opacity: .75; }
.content { font-size: 1.5em; line-height: 1.25; }
.speech .content { font-style: italic; }
.tells .content { font-size: 1em; }
iframe {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
}
iframe[data-waits] { opacity: 0; pointer-events: none; }
@media print {
  :host { --paper: #fff !important; --ink: #000 !important; }
  button, iframe[data-waits] { visibility: hidden; }
  .paper {
    display: block;
    position: absolute;
    inset: auto 0 8px auto;
    z-index: 1;
    box-sizing: border-box;
    max-inline-size: 48%;
    margin: 0;
    padding: 8px 12px;
    color: #000;
    font-size: 12px;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
}
`
