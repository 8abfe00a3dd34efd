import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * What is switched off: the suggestions below the address bar, for which each new page would start two processes more
 * that nobody sees, and, since this list stands in place of the driver's, what of that changes how pages behave.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PaintHolding',
  'HttpsUpgrades',
  'ThirdPartyStoragePartitioning',
]

/** What the browser is started with: no sandbox, as root in a container has none, and no connections of its own. */
export const CHROMIUM_FLAGS = [
  `--disable-features=${OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else the first of the usual names on `PATH`. Where there is none, it is
 * installed with its Chinese fonts, if this is root on Debian or Ubuntu.
 *
 * @throws Error of one line that says what to install
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH']
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file`)
  const found = given || onPath() || (canInstall() && install())
  if (found) return found
  throw new Error('The browser tests need Chromium: install chromium and fonts-noto-cjk, or set CHROMIUM_PATH.')
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function canInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && !spawnSync('apt-get').error
}

function install(): string | undefined {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // All that apt says goes to standard error; it may not ask anything.
    stdio: ['ignore', 2, 2] as ('ignore' | number)[],
  }
  process.stderr.write('There is no Chromium here: installing it for the browser tests.\n')
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], options)
  return onPath()
}
