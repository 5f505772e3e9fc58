/** A page with nothing on it. */
export const BLANK = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>'

/** Elements that a plain page of text has; all others are taken away, and their words stay. */
const KEPT = /^(?:p|h[1-4]|ul|ol|li|blockquote|table|tr|td|th|section|article|dl|dt|dd)$/

/**
 * A plain static page with the same words as a built one: its text in plain elements, without
 * scripts, styles, pictures and attributes.
 */
export function plainPage(html: string): string {
  const [, body = ''] = html.split('<body>')
  const words = body
    .replace(/<(script|noscript|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)(\w+)[^>]*>/g, (_, end: string, name: string) =>
      KEPT.test(name) ? `<${end}${name}>` : '',
    )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain</title>
<body>
${words}`
}
