import { renderToString } from 'react-dom/server'
import { App } from './ReactApp.tsx'

export const render = (data) => renderToString(<App {...data} />)
