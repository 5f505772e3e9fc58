import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A web server as somebody who publishes a site runs it, with the settings that the build writes for it. */
export interface WebServer {
  /** What Debian calls its package. */
  readonly name: string
  readonly program: string
  /** The settings around ours, as docs/publishing.md says to put them. */
  settings(place: Place): string
  /** What it is started with. */
  args(file: string): string[]
}

/** Where a server runs: the site's folder, one for what it writes itself, and a port. */
export interface Place {
  readonly site: string
  readonly own: string
  readonly port: number
  /** The lines of `servers/nginx.conf` that stand at its end, for the server. */
  readonly forServer: string
}

const nginx: WebServer = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  settings: ({ site, own, port, forServer }) => `
daemon off; pid ${own}/pid; error_log ${own}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
  include ${site}/servers/nginx.conf;
  server { listen 127.0.0.1:${port}; root ${site};
${forServer}
  }
}`,
  args: (file) => ['-c', file, '-e', `${file}.log`],
}

const caddy: WebServer = {
  name: 'caddy',
  program: '/usr/bin/caddy',
  settings: ({ site, port }) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  import ${site}/servers/Caddyfile
  root * ${site}
  file_server
}`,
  args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
}

// What Debian turns on by itself, and what `a2enmod headers brotli` does.
const MODULES = 'mpm_event authz_core dir mime filter deflate headers brotli'

const apache: WebServer = {
  name: 'apache2',
  program: '/usr/sbin/apache2',
  settings: ({ site, own, port }) => `
${MODULES.split(' ')
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
User www-data
Group www-data
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
TypesConfig /etc/mime.types
<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${site}
  DirectoryIndex index.html
  Include ${site}/servers/apache.conf
</VirtualHost>`,
  args: (file) => ['-f', file, '-DFOREGROUND'],
}

/** Those of which docs/publishing.md says that they were tried. */
export const SERVERS: readonly WebServer[] = [nginx, caddy, apache]

/** Whether a server is installed. */
export const isThere = ({ program }: WebServer): boolean => existsSync(program)

/** Starts a server in the foreground and waits until it answers. Throws where it ends before. */
export async function openWebServer(
  server: WebServer,
  place: Place,
): Promise<{ close(): Promise<void> }> {
  await mkdir(place.own, { recursive: true })
  const file = join(place.own, 'settings')
  await writeFile(file, `${server.settings(place)}\n`)
  // In a group of its own: Apache ends every process of its group.
  const child = spawn(server.program, server.args(file), {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: place.own, XDG_CONFIG_HOME: place.own },
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(child, 'exit')
  const answers = async (): Promise<void> => {
    if (child.exitCode !== null) throw new Error(`${server.name} does not run: ${said}`)
    const answer = await fetch(`http://127.0.0.1:${place.port}/`).catch(() => null)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
    return answers()
  }
  await answers()
  return {
    async close() {
      child.kill()
      await ended
    },
  }
}
