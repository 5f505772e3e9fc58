import { hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { complain, data } from './data.js'

hydrateRoot(document.getElementById('app'), <App {...data()} />, { onRecoverableError: complain })
