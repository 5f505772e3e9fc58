import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const isPlayer = (tag) => tag === 'readout-player'

// A page for each framework, not minified: only their development builds tell of a failed hydration.
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isPlayer } } }), svelte()],
  build: {
    minify: false,
    outDir: isSsrBuild ? 'server' : 'site',
    rolldownOptions: {
      input: isSsrBuild
        ? {
            react: 'src/react-server.jsx',
            vue: 'src/vue-server.js',
            svelte: 'src/svelte-server.js',
          }
        : { react: 'react.html', vue: 'vue.html', svelte: 'svelte.html' },
    },
  },
}))
