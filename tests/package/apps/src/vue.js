import { createSSRApp } from 'vue'
import App from './App.vue'
import { complain, data } from './data.js'

const app = createSSRApp(App, data())
app.config.warnHandler = complain
app.config.errorHandler = complain
app.mount('#app')
