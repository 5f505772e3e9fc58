import { hydrateRoot } from 'react-dom/client'
import { complain, data } from './data.js'
import { App } from './ReactApp.tsx'

hydrateRoot(document.getElementById('app'), <App {...data()} />, { onRecoverableError: complain })
