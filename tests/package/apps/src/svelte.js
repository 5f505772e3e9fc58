import { hydrate } from 'svelte'
import App from './App.svelte'
import { data } from './data.js'

hydrate(App, { target: document.getElementById('app'), props: data() })
