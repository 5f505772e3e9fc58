const host = document.getElementById('host')
const template = host.querySelector('template')
const root = host.attachShadow({ mode: 'open' })
const content = template.content.cloneNode(true)
// A script that was cloned from a template runs once it is in the page.
root.append(content)
