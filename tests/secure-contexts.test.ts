import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * Interfaces that browsers offer in secure contexts only (W3C Secure Contexts; `[SecureContext]` in
 * their IDL), in the ways in which code names them.
 */
const SECURE_ONLY =
  /\bcrypto\.(randomUUID|subtle)|\bcaches\b|\bnavigator\.(clipboard|share|canShare|serviceWorker|locks|storage|wakeLock|gpu|getGamepads|mediaDevices|credentials|geolocation|deviceMemory|getBattery|requestMIDIAccess|xr|usb|bluetooth|hid|serial)\b|\b(cookieStore|ClipboardItem|AudioWorkletNode|audioWorklet|PaymentRequest|Notification|PushManager|showOpenFilePicker|showSaveFilePicker|launchQueue)\b/g

/** Where they are used all the same, and what happens in a page over plain http. */
const WAYS_ROUND: Readonly<Record<string, string>> = {
  'src/apps/common/copy-field.ts': 'what is selected is copied; else it stays selected',
  'src/apps/play/deferred/gamepad.ts': 'no controller is listened to; the settings say so',
  'src/apps/play/deferred/read-offline.ts': 'nothing is kept; the settings say so',
  'src/apps/play/deferred/forget.ts': 'nothing was kept that could be forgotten',
  'src/runtime/offline/follow-worker.ts': 'never fetched: read-offline.ts asks first',
  'src/runtime/offline/own-worker.ts':
    'read-offline.ts asks first; forget.ts goes on where it throws',
  'src/apps/service-worker/worker.ts': 'never runs',
  'src/runtime/share/share-by-system.ts':
    'the dialog with address, text and picture opens instead; a result is saved or copied',
}

const root = join(import.meta.dirname, '..')

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;])\/\/.*$/gm, '$1')

it('no page needs a secure context: each use of one has a way round', () => {
  const uses = new Map<string, string[]>()
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const path = `src/${name.replaceAll('\\', '/')}`
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path) || path.startsWith('src/tools/'))
      continue
    const found = withoutComments(readFileSync(join(root, path), 'utf8')).match(SECURE_ONLY)
    if (found) uses.set(path, found)
  }
  expect([...uses.keys()].sort()).toEqual(Object.keys(WAYS_ROUND).sort())
})
