/// <reference types="vite/client" />
/**
 * A living example: every plate at every grade, in either edition. The address takes the same
 * names as the form (`?left=full&right=none&theme=dark&bare`); tests drive it so.
 */
import plateData from '../../../assets/art/plates.json'
import type { Picture, Plate, Screen } from '../../player/index.ts'
import type { Attitude } from '../../reconstruction/index.ts'
import {
  createStage,
  type Focus,
  type Look,
  type PlateSource,
  printStill,
  SCREENS,
  type StageFault,
} from '../index.ts'

const CALL = 'call'
const BLUE = { light: '#1d4f91', dark: '#86b2ea' }
const RED = { light: '#c23b22', dark: '#f08a6c' }
const BLACK = { light: '#3a372f', dark: '#cfc6b0' }
const RHYTHM = [0.4, 0.8, 0.3, 1, 0.6, 0.35, 0.9, 0.5]

const urls = import.meta.glob<string>('../../../assets/art/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})
const known: Record<string, { focus: Focus }> = plateData

const plates: PlateSource = {
  url: (name) => urls[`../../../assets/art/${name}.svg`],
  focus: (name) => known[name]?.focus,
}

const form = document.querySelector('form') as HTMLFormElement
const host = document.querySelector('#host') as HTMLElement
const output = document.querySelector('output') as HTMLOutputElement
const asked = new URLSearchParams(location.search)
document.documentElement.classList.toggle('bare', asked.has('bare'))

const scenes = Object.keys(known).filter((name) => name.endsWith('.plain'))
fill('scene', [CALL, 'missing', ...scenes.map((name) => name.replace('.plain', ''))])
fill('left', Object.keys(SCREENS))
fill('right', Object.keys(SCREENS))
for (const [name, value] of asked) {
  const control = form.elements.namedItem(name)
  if (control instanceof HTMLSelectElement) control.value = value
  if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.value = value
  if (control instanceof HTMLInputElement) control.checked = value !== 'off'
}

function fill(name: string, values: readonly string[]): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement
  select.append(...values.map((value) => new Option(value)))
}

function value(name: string): string {
  return String(new FormData(form).get(name) ?? '')
}

function caller(art: string, party: string, side: string, ink: Plate['ink']): Plate {
  const speaks = value('from') === side
  const attitude: Attitude = speaks ? 'speaking' : 'listening'
  return { party, art, attitude, screen: value(side) as Screen, ink }
}

function picture(): Picture {
  const scene = value('scene')
  if (scene !== CALL) {
    const screen = value('left') === 'full' ? 'plain' : (value('left') as Screen)
    const plate: Plate = { party: null, art: scene, attitude: 'plain', screen, ink: BLACK }
    return { scene, plates: [plate], wire: null }
  }
  const from = ['left', 'right'].indexOf(value('from'))
  return {
    scene,
    plates: [caller('caller-day', 'US', 'left', BLUE), caller('caller-night', 'RU', 'right', RED)],
    wire: { noise: Number(value('noise')), from: from < 0 ? null : from, rhythm: RHYTHM },
  }
}

function look(): Look {
  const theme = value('theme') === 'dark' ? 'dark' : 'light'
  return { theme, motion: value('motion') === 'on', inset: { bottom: Number(value('bottom')) } }
}

function onFault(fault: StageFault): void {
  output.value = JSON.stringify(fault, (_, part) => (part instanceof Error ? String(part) : part))
}

const stage = await createStage(host, { plates, onFault })
const update = () => stage.show(picture(), look())
form.addEventListener('input', update)
update()
/** What the form shows, as a still of the same size. */
const still = () => {
  const surface = { width: host.clientWidth, height: host.clientHeight, ratio: devicePixelRatio }
  return printStill(picture(), look(), surface, { type: 'image/png' }, { plates, onFault })
}
Object.assign(globalThis, { stage, still })
await stage.settled()
document.documentElement.dataset.ready = ''
