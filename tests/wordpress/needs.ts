import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Debian's packages are installed, or were unpacked by `dpkg -x`. */
export const ROOT = process.env.WORDPRESS_ROOT ?? '/'

/** Where PHP 8.2 keeps its extensions. */
export const EXTENSION_FOLDER = join(ROOT, 'usr/lib/php/20220829')

/** The programs and files that a WordPress is opened with. */
export const WORDPRESS = join(ROOT, 'usr/share/wordpress')
export const PHP = join(ROOT, 'usr/bin/php8.2')
export const DATABASE = join(ROOT, 'usr/sbin/mariadbd')
export const UNDERSCORE = join(ROOT, 'usr/share/javascript/underscore')

/** Each package of Debian 12 that is needed, and the file by which it is known. */
const NEEDS: Readonly<Record<string, string>> = {
  wordpress: join(WORDPRESS, 'wp-load.php'),
  // Without a theme WordPress answers every address with an empty page.
  'wordpress-theme-twentytwentythree': join(WORDPRESS, 'wp-content/themes/twentytwentythree'),
  'libjs-underscore': UNDERSCORE,
  'php-cli': PHP,
  'php-mysql': join(EXTENSION_FOLDER, 'mysqli.so'),
  'php-xml': join(EXTENSION_FOLDER, 'dom.so'),
  'php-mbstring': join(EXTENSION_FOLDER, 'mbstring.so'),
  'mariadb-server': DATABASE,
}

/** The packages that are not there, by name; none where a WordPress can be opened. */
export const missingPackages = (): string[] =>
  Object.entries(NEEDS)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
