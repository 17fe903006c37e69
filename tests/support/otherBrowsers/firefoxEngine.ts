// Firefox over WebDriver BiDi, its own protocol on a WebSocket: no driver program in between.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { startCutProxy } from './cutProxy.ts'
import type { Engine, KeyAction, PointerAction } from './engine.ts'

const preferences: Readonly<Record<string, string | number | boolean>> = {
  // A mouse that can hover: headless it would report none, and the board would be that of a tablet.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'pdfjs.disabled': true,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json,text/csv,text/html',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'intl.locale.requested': 'nl',
  'intl.accept_languages': 'nl-NL, nl',
}

export async function launchFirefox(binary: string): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'draaitafel-firefox-'))
  const downloads = join(home, 'downloads')
  mkdirSync(downloads)
  const proxy = await startCutProxy()
  const all = {
    ...preferences,
    'browser.download.dir': downloads,
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl_port': proxy.port,
  }
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(home, 'user.js'), lines.join('\n'))
  const child = spawn(
    binary,
    // Not about:blank: the address bar would have the focus, and nothing in the page could.
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0', 'data:text/html,'],
    {
      env: { ...process.env, HOME: home, MOZ_CRASHREPORTER_DISABLE: '1', TZ: 'Europe/Amsterdam' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
      const found = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said}`)))
  })
  const connection = await connectBidi(`${address}/session`)
  const { send } = connection
  const heard: string[] = []
  connection.onEvent((method, params) => {
    if (method === 'log.entryAdded' && params.level === 'error') heard.push(String(params.text))
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })

  const callRaw = async (context: string, source: string, text: string) => {
    const result = await send('script.callFunction', {
      functionDeclaration: source,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: text }],
    })
    if (result.type === 'exception') {
      throw new Error(String((result.exceptionDetails as Readonly<Record<string, unknown>>).text))
    }
    return result.result as { readonly value?: unknown; readonly sharedId?: string }
  }
  const act = (context: string, source: Readonly<Record<string, unknown>>) =>
    send('input.performActions', { context, actions: [source] })
  return {
    name: 'firefox',
    downloads,
    windows: async () => {
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 })
      return (contexts as readonly { readonly context: string }[]).map(({ context }) => context)
    },
    openWindow: async () => String((await send('browsingContext.create', { type: 'window' })).context),
    closeWindow: async (context) => void (await send('browsingContext.close', { context })),
    call: async (context, source, text) => String((await callRaw(context, source, text)).value),
    navigate: async (context, url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async (context) => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    back: async (context) => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    keys: async (context, actions: readonly KeyAction[]) =>
      void (await act(context, { type: 'key', id: 'keyboard', actions })),
    pointer: async (context, actions: readonly PointerAction[]) =>
      void (await act(context, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })),
    chooseFiles: async (context, source, text, files) => {
      const { sharedId } = await callRaw(context, source, text)
      await send('input.setFiles', { context, element: { sharedId }, files })
    },
    resize: async (context, viewport) => void (await send('browsingContext.setViewport', { context, viewport })),
    screenshot: async (context) =>
      Buffer.from(String((await send('browsingContext.captureScreenshot', { context })).data), 'base64'),
    complaints: () => heard,
    setOffline: (offline) => proxy.setCut(offline),
    close: async () => {
      connection.close()
      child.kill('SIGKILL')
      await ended
      proxy.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

type Answer = Readonly<Record<string, unknown>>

async function connectBidi(address: string) {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  let last = 0
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>()
  let hear: (method: string, params: Answer) => void = () => undefined
  socket.on('message', (data) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as {
      readonly id?: number
      readonly method?: string
      readonly params?: Answer
      readonly result?: Answer
      readonly error?: string
      readonly message?: string
    }
    if (method !== undefined) hear(method, params ?? {})
    const asker = waiting.get(id ?? -1)
    waiting.delete(id ?? -1)
    if (error !== undefined) asker?.reject(new Error(`${error}: ${message}`))
    else asker?.resolve(result ?? {})
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
  })
  return {
    send: (method: string, params: Answer) =>
      new Promise<Answer>((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    onEvent: (listener: (method: string, params: Answer) => void) => {
      hear = listener
    },
    close: () => socket.close(),
  }
}
