// The other browsers to test in: Debian's Firefox ESR, and WebKitGTK with its driver on a virtual display (Xvfb).

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { launchFirefox } from './firefoxEngine.ts'
import { launchWebKit } from './webkitEngine.ts'

export const otherBrowsers = ['firefox', 'webkit'] as const
export type OtherBrowser = (typeof otherBrowsers)[number]

const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
const driverPlace = '/usr/bin/WebKitWebDriver'
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']

/** Installs what is missing, if possible. Returns the names of the available browsers. */
export function ensureOtherBrowsers(): readonly OtherBrowser[] {
  const missing = otherBrowsers.filter((browser) => !isThere(browser))
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Firefox en WebKit worden geïnstalleerd (alleen de eerste keer)…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore', env })
  }
  return otherBrowsers.filter(isThere)
}

function isThere(browser: OtherBrowser): boolean {
  return browser === 'firefox' ? findFirefox() !== null : findWebKit() !== null && existsSync('/usr/bin/Xvfb')
}

function findFirefox(): string | null {
  return [process.env.FIREFOX_PATH ?? '', ...firefoxPlaces].find((place) => existsSync(place)) ?? null
}

function findWebKit(): { readonly driver: string; readonly browser: string } | null {
  if (!existsSync(driverPlace)) return null
  const library = '/usr/lib'
  for (const machine of readdirSync(library)) {
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const browser = join(library, machine, version, 'MiniBrowser')
      if (existsSync(browser)) return { driver: driverPlace, browser }
    }
  }
  return null
}

export interface BrowserSource {
  launch(): Promise<Engine>
  close(): Promise<void>
}

/** In WebKit all people share one display: a window has the focus of its own process. */
export async function otherBrowserSource(kind: OtherBrowser): Promise<BrowserSource> {
  if (kind === 'firefox') {
    const binary = findFirefox()
    if (!binary) throw new Error('There is no Firefox on this machine: set FIREFOX_PATH')
    return { launch: () => launchFirefox(binary), close: async () => undefined }
  }
  const place = findWebKit()
  if (!place) throw new Error('There is no WebKitWebDriver on this machine')
  const { screen, display } = await startScreen()
  return {
    launch: () => launchWebKit({ ...place, display }),
    close: async () => {
      screen.kill()
      await once(screen, 'exit')
    },
  }
}

async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const size = ['-screen', '0', '2000x1400x24']
  const screen = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')
  return { screen, display: `:${String(number).trim()}` }
}
