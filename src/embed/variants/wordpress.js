// What WordPress's own script does with a height: checks the secret, and clamps.
const { secret } = document.getElementById('place').dataset
addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe')
  if (source !== frame.contentWindow || data?.secret !== secret || data.message !== 'height') return
  frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value, 10))))
})
