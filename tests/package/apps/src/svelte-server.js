import { render as rendered } from 'svelte/server'
import App from './App.svelte'

export const render = (data) => rendered(App, { props: data }).body
