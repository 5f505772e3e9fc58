// The plugin loads Pixi, which looks for a browser; Node 20 does not pretend to be one.
globalThis.navigator ??= { userAgent: '' }
const { vitePluginInk } = await import('@drincs/pixi-vn-ink/vite')

/** The script is turned into JSON at build, as the package offers: its compiler then stays at home. */
export default {
  base: './',
  logLevel: 'warn',
  plugins: [vitePluginInk({ inkGlob: './ink/*.ink', inkJsonPublicDir: 'ink' })],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
}
