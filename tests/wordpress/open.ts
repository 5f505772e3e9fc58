import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '../servers/free-port.ts'
import { DATABASE, EXTENSION_FOLDER, PHP, ROOT, UNDERSCORE, WORDPRESS } from './needs.ts'

const PLUGIN = fileURLToPath(new URL('../../dist/wordpress/readout-player', import.meta.url))

const EXTENSIONS = 'mysqlnd mysqli dom xml simplexml mbstring tokenizer ctype fileinfo iconv'

/** A WordPress with our plugin, on a free port of the loopback interface. */
export interface WordPress {
  readonly origin: string
  /** Publishes a post. Gives its address. */
  post(title: string, content: string): Promise<string>
  /** From now on the site asks the player’s server by oEmbed, as readme.txt says. */
  askByOembed(): Promise<void>
  close(): Promise<void>
}

const environment = {
  ...process.env,
  LD_LIBRARY_PATH: `${ROOT}/usr/lib/x86_64-linux-gnu:${ROOT}/lib/x86_64-linux-gnu`,
  PHP_CLI_SERVER_WORKERS: '4',
}

const config = (folder: string, origin: string) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** Run in WordPress: takes what to do as JSON, and says what came of it. */
const TOLD = `<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require __DIR__ . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$asked = json_decode($argv[1], true);
wp_set_current_user(1);
if (isset($asked['player'])) {
    $wrong = activate_plugin('readout-player/readout-player.php');
    if (is_wp_error($wrong)) { fwrite(STDERR, $wrong->get_error_message()); exit(1); }
    update_option('readout_player_address', $asked['player']);
} else {
    echo wp_insert_post(['post_title' => $asked['title'], 'post_content' => $asked['content'], 'post_status' => 'publish']);
}
`

/** What readme.txt says; and, as a test has it on another port of this machine, leave to ask that one. */
const asksByOembed = (port: string) => `<?php
add_filter('readout_player_answers_oembed', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, ${Number(port)}]);
`

async function startDatabase(folder: string) {
  const share = join(ROOT, 'usr/share/mysql')
  const data = join(folder, 'data')
  await mkdir(data)
  const tables = ['mysql_system_tables', 'mysql_performance_tables', 'mysql_system_tables_data']
  const sql = await Promise.all(tables.map((name) => readFile(join(share, `${name}.sql`), 'utf8')))
  const common = [
    '--no-defaults',
    '--user=root',
    `--basedir=${join(ROOT, 'usr')}`,
    `--datadir=${data}`,
    `--lc-messages-dir=${share}`,
  ]
  const first = spawn(DATABASE, [...common, '--bootstrap'], { env: environment })
  first.stdin.end(`create database mysql;\nuse mysql;\n${sql.join('\n')}\ncreate database wp;\n`)
  await once(first, 'exit')
  const own = ['--skip-networking', '--skip-grant-tables', `--socket=${folder}/db.sock`]
  return spawn(DATABASE, [...common, ...own], { env: environment })
}

/** Tries until it works, for half a minute: a server that was started answers some time later. */
async function tried<T>(attempt: () => Promise<T>, left = 60): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (left === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    return tried(attempt, left - 1)
  }
}

const FORM = {
  weblog_title: 'A paper',
  user_name: 'admin',
  admin_password: 'a long password',
  admin_password2: 'a long password',
  pw_weak: 'on',
  admin_email: 'admin@paper.example',
  blog_public: '0',
}

/** Who may write there. */
export const ADMIN = { name: FORM.user_name, password: FORM.admin_password }

/** Opens a new WordPress with an empty database. @param player the address that the plugin is told */
export async function openWordPress(player: string): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-wordpress-'))
  const origin = `http://127.0.0.1:${await freePort()}`
  const site = join(folder, 'site')
  await cp(WORDPRESS, site, { recursive: true, dereference: true, filter: existsSync })
  await cp(UNDERSCORE, join(site, 'wp-includes/js'), {
    recursive: true,
  })
  await cp(PLUGIN, join(site, 'wp-content/plugins/readout-player'), { recursive: true })
  await writeFile(join(site, 'wp-config.php'), config(folder, origin))
  await writeFile(join(folder, 'told.php'), TOLD)
  const extensions = EXTENSIONS.split(' ').map((name) => `extension=${name}\n`)
  const from = `extension_dir=${EXTENSION_FOLDER}\n`
  await writeFile(join(folder, 'php.ini'), from + extensions.join(''))
  const php = ['-n', '-c', join(folder, 'php.ini')]
  const database = await startDatabase(folder)
  const server = spawn(PHP, [...php, '-S', new URL(origin).host], {
    cwd: site,
    env: environment,
    stdio: 'ignore',
    detached: true,
  })
  const tell = async (asked: object): Promise<string> => {
    const args = [...php, join(folder, 'told.php'), JSON.stringify(asked)]
    return (await promisify(execFile)(PHP, args, { env: environment })).stdout
  }
  await tried(async () => {
    const address = `${origin}/wp-admin/install.php?step=2`
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(FORM) })
    if (!(await answer.text()).includes('Success')) throw new Error('WordPress is not installed')
  })
  await tell({ player })
  return {
    origin,
    post: async (title, content) => `${origin}/?p=${await tell({ title, content })}`,
    async askByOembed() {
      const own = join(site, 'wp-content/mu-plugins')
      await mkdir(own, { recursive: true })
      await writeFile(join(own, 'readout-oembed.php'), asksByOembed(new URL(player).port))
    },
    async close() {
      if (server.pid) process.kill(-server.pid)
      database.kill()
      await once(database, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
