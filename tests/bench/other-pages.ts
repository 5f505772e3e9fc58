/** A page with nothing on it. */
export const BLANK = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>'

/** A static page with one line of text and nothing else. */
export const oneLinePage = (line: string): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>One line</title>
<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>
`
