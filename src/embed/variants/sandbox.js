// As publishing systems do it: whatever frame was pasted is locked in, and gets the secret.
const place = document.getElementById('place')
const frame = place.querySelector('iframe').cloneNode()
frame.setAttribute('sandbox', place.dataset.sandbox)
if (place.dataset.secret) frame.src += `#?secret=${place.dataset.secret}`
place.replaceChildren(frame)
