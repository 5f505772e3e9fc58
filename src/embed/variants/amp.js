// What AMP, and those who speak like it, do with a height.
const frame = document.querySelector('iframe')
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || data?.sentinel !== 'amp') return
  if (data.type === 'embed-size') frame.height = String(data.height)
})
frame.addEventListener('load', () => {
  frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
})
