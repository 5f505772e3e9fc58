/**
 * A page's policy as it is while developing: Vite's client needs its socket, and writes the styles of
 * its overlay; trusted types would keep it from asking, in a worker, whether the server is back.
 */
export const devPolicy = (policy: string): string =>
  policy
    .split('; ')
    .filter((rule) => !/^(require-)?trusted-types/.test(rule))
    .map((rule) => {
      const [name = ''] = rule.split(' ')
      return rule + (MORE[name] ?? '')
    })
    .join('; ')

const MORE: Readonly<Record<string, string>> = {
  'connect-src': ' ws: data:',
  'style-src': " 'unsafe-inline'",
  'worker-src': ' blob:',
}
