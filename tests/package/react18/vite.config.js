import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    minify: false,
    outDir: isSsrBuild ? 'server' : 'site',
    rolldownOptions: { input: isSsrBuild ? { react18: 'src/react-server.jsx' } : 'react18.html' },
  },
}))
