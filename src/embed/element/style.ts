import { SHAPE } from '../size.ts'

/** The look of the element, by a sheet of its own, which a strict policy of the host allows. */
export const CSS = `
:host {
  --paper: #f1ede2;
  --ink: #1b1a17;
  --soft: #5a564c;
  display: block;
  position: relative;
  box-sizing: border-box;
  inline-size: 100%;
  aspect-ratio: ${SHAPE.ratio};
  min-block-size: ${SHAPE.least}px;
  max-block-size: ${SHAPE.most}px;
  overflow: hidden;
  contain: content;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem/1.4 Georgia, 'Times New Roman', serif;
}
:host([hidden]) { display: none; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme="light" i])) { --paper: #171613; --ink: #ece6d8; --soft: #aca596; }
}
:host([theme="dark" i]) { --paper: #171613; --ink: #ece6d8; --soft: #aca596; }
.facade {
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  border: 1px solid var(--ink);
}
.picture {
  flex: 1 1 0;
  min-block-size: 0;
  cursor: pointer;
  background: var(--ink);
}
.picture[hidden] { display: none; }
img { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; }
.words {
  flex: 1 1 0;
  display: grid;
  align-content: safe center;
  min-block-size: 0;
  overflow: auto;
  padding: 1.25rem clamp(1.25rem, 6%, 4rem);
  font-size: 1.25rem;
  overflow-wrap: anywhere;
}
.words > p, ::slotted(*) { margin: 0 0 .75rem !important; max-inline-size: 40rem; }
.cue { font-size: .9em; color: var(--soft); }
.content { font-size: 1.35em; line-height: 1.25; }
.speech .content { font-style: italic; }
.tells { color: var(--soft); }
.picture:not([hidden]) + .words { flex: 0 1 auto; max-block-size: 45%; }
.bar {
  display: flex;
  gap: .5rem 1rem;
  align-items: center;
  justify-content: space-between;
  padding: .5rem .75rem;
  border-block-start: 1px solid var(--ink);
  font: 400 .8125rem/1.3 sans-serif;
}
.label { margin: 0; font-weight: 650; }
.reason { margin: 0; font-weight: 400; }
.reason:empty { display: none; }
button {
  flex: none;
  min-block-size: 44px;
  padding: 0 1.25rem;
  border: 0;
  background: var(--ink);
  color: var(--paper);
  font: 650 1rem/1 sans-serif;
  cursor: pointer;
}
button[aria-disabled="true"] { cursor: progress; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
iframe {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
  color-scheme: normal;
}
iframe[data-waits] { opacity: 0; pointer-events: none; }
.facade[data-gone] { display: none; }
@media (width >= 640px) {
  .picture:not([hidden]) + .words { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; padding: 0; }
}
@media (forced-colors: active) { button { border: 1px solid; } }
`
