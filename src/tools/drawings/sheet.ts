import { escaped } from '../../embed/index.ts'
import type { Drawing, Pose } from './drawing.ts'

/**
 * A page of its own, with every picture in it: each drawing's name, its poses, what they show, and a frame
 * around what every crop keeps whole.
 *
 * @param files the SVG of each pose, by `name.attitude`
 */
export const sheetOf = (
  drawings: readonly Drawing[],
  files: ReadonlyMap<string, string>,
): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drawings</title>
<style>${STYLE}</style>
<main>
<h1>Drawings</h1>
<p>A scene, a side or an account names one as its <code>art</code>. The frame is what every crop keeps whole.</p>
${drawings.map((drawing) => sectionOf(drawing, files)).join('\n')}
</main>
</html>
`

const sectionOf = ({ name, poses }: Drawing, files: ReadonlyMap<string, string>): string =>
  `<section>
<h2><code>${escaped(name)}</code></h2>
<div class="poses">
${poses.map((pose) => figureOf(pose, files.get(`${name}.${pose.attitude}`) ?? '')).join('\n')}
</div>
</section>`

function figureOf({ attitude, alt, focus }: Pose, svg: string): string {
  const box = [focus.x, focus.y, focus.width, focus.height].map((part) => `${part * 100}%`)
  const [left, top, width, height] = box
  return `<figure>
<div class="plate"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="${escaped(alt)}"><i style="left:${left};top:${top};width:${width};height:${height}"></i></div>
<figcaption>${attitude === 'plain' ? '' : `<b>${attitude}</b> `}${escaped(alt)}</figcaption>
</figure>`
}

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: 1rem }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem }
.poses { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem }
figure { margin: 0; break-inside: avoid }
.plate { position: relative; background: #fff }
.plate img { display: block; width: 100%; height: auto }
.plate i { position: absolute; box-sizing: border-box; border: 2px dashed #b8341c }
figcaption { font-size: .875rem; margin-top: .25rem }
`
