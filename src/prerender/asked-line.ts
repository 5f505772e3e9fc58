/*
 * What the page itself does about its address, before any of our scripts has come. These functions
 * stand in the page as text (pages/InlineScript.tsx): each may use nothing from outside itself.
 */

/**
 * Leads addresses of the text and of the lesson, which stood on this page once, to the pages where
 * they are now. Marks the
 * page where its address asks for a line, or its entry of the tab's history keeps one
 * (history/entry.ts): `data-asked` on the root. Until the player shows that line, nothing of the one
 * that the page was written with may be seen (frame.css).
 */
export function readAddressFirst(): void {
  const { hash, search } = location
  if (/[?&]mode=teach\b/.test(search)) location.replace(`./lesson.html${search}${hash}`)
  if (/^#read(-|$)/.test(hash)) location.replace(`./read.html${hash === '#read' ? '' : hash}`)
  if (/[#&]line=/.test(hash) || history.state?.readout?.position)
    document.documentElement.dataset.asked = ''
}

/**
 * Where a line is asked for, puts the Play screen into a page that was written with its opening, and
 * shows the line where the page holds its caption and its plates (AskedLines.tsx); not where the
 * tab's history keeps a place, which may be another line's.
 */
export function showAskedLine(): void {
  if (document.documentElement.dataset.asked === undefined) return
  const screen = document.getElementById('screen')
  if (screen instanceof HTMLTemplateElement) document.getElementById('play')?.append(screen.content)
  const line = new URLSearchParams(location.hash.slice(1)).get('line')
  const held = document.getElementById(`asked-${line}`)
  const caption = document.querySelector('#play .caption-box')
  if (!(held instanceof HTMLTemplateElement) || !caption) return
  if (history.state?.readout?.position || /[?&]clean\b/.test(location.search)) return
  const asked = held.content.querySelector('.caption-box')
  const bar = caption.querySelector('.caption-bar')
  if (!asked || !bar) return
  asked.append(bar)
  caption.replaceWith(asked)
  const still = held.content.querySelector('.still')
  if (still) document.querySelector('#play .stage')?.replaceChildren(still)
  document.documentElement.dataset.asked = 'here'
}
