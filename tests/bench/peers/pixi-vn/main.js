import { Assets, Game, narration, stepHistory } from '@drincs/pixi-vn'
import { init } from '@drincs/pixi-vn-json'
import { importPixiVNJson } from '@drincs/pixi-vn-json/interpreter'
import washington from '../../../../assets/art/caller-day.speaking.svg?url'
import moscow from '../../../../assets/art/caller-night.speaking.svg?url'

const line = document.getElementById('line')
const props = {}

const show = () => {
  line.textContent = narration.dialogue?.text ?? ''
}

/** Drawings and the script come while the renderer is made. */
async function start() {
  init()
  Assets.add({ alias: 'washington', src: washington })
  Assets.add({ alias: 'moscow', src: moscow })
  const script = fetch('./ink/call.json').then((response) => response.json())
  const images = Assets.load(['washington', 'moscow'])
  await Game.init(document.getElementById('stage'), { width: 1200, height: 600 })
  await importPixiVNJson(await script)
  await images
  await Game.start('start', props)
  show()
  document.documentElement.dataset.staged = 'true'
}

document.getElementById('next').addEventListener('click', async () => {
  await narration.continue(props)
  show()
})
document.getElementById('back').addEventListener('click', async () => {
  await stepHistory.back(props)
  show()
})

start()
