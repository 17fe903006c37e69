// Pages and locators of the other browsers, with Playwright's interface: only what our stories use. So one story, and
// the helpers in workshopPage.ts, work in every browser. Waits for conditions, as Playwright does.

import { createReadStream, existsSync, mkdtempSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Engine, Size } from './engine.ts'
import { type PageScript, type Point, whereToPress } from './inPage.ts'
import { RemoteKeyboard, RemoteMouse } from './remoteInput.ts'
import { nestedSelector, type RoleOptions, readInstaller, roleSelector, textSelector, type Words } from './selectors.ts'
import { FinalError, until } from './until.ts'

interface Patience {
  readonly timeout?: number
}
interface Filter {
  readonly hasText?: Words
  readonly hasNotText?: Words
  readonly has?: RemoteLocator
  readonly hasNot?: RemoteLocator
  readonly visible?: boolean
}
type InPage<T> = (script: PageScript, element: Element, argument: never) => T | Promise<T>

abstract class Finder {
  abstract locator(selector: string | RemoteLocator, filter?: Filter): RemoteLocator
  getByRole(role: string, options?: RoleOptions): RemoteLocator {
    return this.locator(roleSelector(role, options))
  }
  getByText(words: Words, { exact }: { exact?: boolean } = {}): RemoteLocator {
    return this.locator(textSelector('text', words, exact))
  }
  getByLabel(words: Words, { exact }: { exact?: boolean } = {}): RemoteLocator {
    return this.locator(textSelector('label', words, exact))
  }
}

export class RemotePage extends Finder {
  readonly engine: Engine
  readonly window: string
  readonly keyboard: RemoteKeyboard
  readonly mouse: RemoteMouse
  private size: Size | null = null

  constructor(engine: Engine, window: string) {
    super()
    this.engine = engine
    this.window = window
    this.keyboard = new RemoteKeyboard(engine, window)
    this.mouse = new RemoteMouse(engine, window)
  }

  locator(selector: string | RemoteLocator, filter?: Filter): RemoteLocator {
    return new RemoteLocator(this, typeof selector === 'string' ? selector : selector.selector).filter(filter)
  }
  goto(address: string): Promise<void> {
    return this.engine.navigate(this.window, address)
  }
  reload(): Promise<void> {
    return this.engine.reload(this.window)
  }
  goBack(): Promise<void> {
    return this.engine.back(this.window)
  }
  address(): Promise<string> {
    return this.evaluate(() => location.href)
  }
  close(): Promise<void> {
    return this.engine.closeWindow(this.window)
  }
  viewportSize(): Size | null {
    return this.size
  }
  async setViewportSize(size: Size): Promise<void> {
    await this.engine.resize(this.window, size)
    this.size = size
  }
  async screenshot({ path }: { path?: string } = {}): Promise<Buffer> {
    const picture = await this.engine.screenshot(this.window)
    if (path !== undefined) writeFileSync(path, picture)
    return picture
  }
  async evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const source = `async (text) => JSON.stringify({ value: await (${run})(JSON.parse(text).argument) })`
    const answer = await this.engine.call(this.window, source, JSON.stringify({ argument }))
    return (JSON.parse(answer) as { readonly value: T }).value
  }
  /** Calls `run` in the page with everything that the selector finds. */
  async withFound<T>(selector: string, run: string, argument: unknown): Promise<T> {
    const source = `async (text) => {
      const script = window.draaitafelHands
      if (!script) return '{"missing":true}'
      const { selector, argument } = JSON.parse(text)
      const found = script.querySelectorAll(script.parseSelector(selector), document)
      return JSON.stringify({ value: await (${run})(script, found, argument) })
    }`
    const text = JSON.stringify({ selector, argument })
    const ask = async () =>
      JSON.parse(await this.engine.call(this.window, source, text)) as { missing?: true; value: T }
    let answer = await ask()
    if (answer.missing) {
      await this.engine.call(this.window, readInstaller(), '')
      answer = await ask()
    }
    return answer.value
  }
  async waitForEvent(
    name: 'download',
  ): Promise<{ suggestedFilename(): string; createReadStream(): Promise<Readable> }> {
    if (name !== 'download') throw new Error(`Not known here: ${name}`)
    const { downloads } = this.engine
    const file = await until('a download', async () => {
      const here = readdirSync(downloads, { withFileTypes: true }).filter((entry) => entry.isFile())
      const isBusy = here.some((entry) => /\.(part|wkdownload)$|^\.goutput/.test(entry.name))
      const whole = here.find((entry) => statSync(join(downloads, entry.name)).size > 0)
      return isBusy ? undefined : whole?.name
    })
    // Away from where the next one is dropped.
    const path = join(mkdtempSync(join(downloads, 'taken-')), file)
    renameSync(join(downloads, file), path)
    return { suggestedFilename: () => file, createReadStream: async () => createReadStream(path) }
  }
}

export class RemoteLocator extends Finder {
  readonly selector: string
  private readonly at: RemotePage

  constructor(page: RemotePage, selector: string) {
    super()
    this.at = page
    this.selector = selector
  }

  page(): RemotePage {
    return this.at
  }
  locator(selector: string | RemoteLocator, filter?: Filter): RemoteLocator {
    const inner = typeof selector === 'string' ? selector : nestedSelector('chain', selector.selector)
    return this.narrowed(inner).filter(filter)
  }
  filter({ hasText, hasNotText, has, hasNot, visible }: Filter = {}): RemoteLocator {
    const parts = [
      hasText === undefined ? [] : textSelector('has-text', hasText),
      hasNotText === undefined ? [] : textSelector('has-not-text', hasNotText),
      has ? nestedSelector('has', has.selector) : [],
      hasNot ? nestedSelector('has-not', hasNot.selector) : [],
      visible === undefined ? [] : `visible=${visible}`,
    ].flat()
    return new RemoteLocator(this.at, [this.selector, ...parts].join(' >> '))
  }
  nth(index: number): RemoteLocator {
    return this.narrowed(`nth=${index}`)
  }
  first(): RemoteLocator {
    return this.nth(0)
  }
  last(): RemoteLocator {
    return this.nth(-1)
  }
  count(): Promise<number> {
    return this.at.withFound(this.selector, '(script, found) => found.length', null)
  }
  allTextContents(): Promise<string[]> {
    return this.at.withFound(this.selector, '(script, found) => found.map((one) => one.textContent)', null)
  }
  isVisible(): Promise<boolean> {
    return this.at.withFound(
      this.selector,
      '(script, found) => found.some((one) => script.elementState(one, "visible", true).matches)',
      null,
    )
  }
  async waitFor({ state = 'visible' }: { state?: 'visible' | 'attached' | 'detached' | 'hidden' } & Patience = {}) {
    await until(`${this.selector} to be ${state}`, async () => {
      const count = await this.count()
      if (count > 1) throw new FinalError(`${this.selector} is ${count} things`)
      if (state === 'attached') return count === 1 || undefined
      if (state === 'detached') return count === 0 || undefined
      return (await this.isVisible()) === (state === 'visible') || undefined
    })
  }
  textContent(): Promise<string | null> {
    return this.one((_, element) => element.textContent)
  }
  innerText(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden by CSS is not read.
    return this.one((_, element) => (element as HTMLElement).innerText)
  }
  inputValue(): Promise<string> {
    return this.one((_, element) => (element as HTMLInputElement).value)
  }
  getAttribute(name: string): Promise<string | null> {
    return this.one((_, element, key: string) => element.getAttribute(key), name)
  }
  isChecked(): Promise<boolean> {
    return this.one((script, element) => script.elementState(element, 'checked', true).matches)
  }
  ariaSnapshot(): Promise<string> {
    return this.one((script, element) => script.ariaSnapshot(element, { mode: 'default' }))
  }
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.one((_, element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    })
  }
  evaluate<T, A>(run: (element: never, argument: A) => T, argument?: A): Promise<T> {
    return this.oneBySource(`(script, element, argument) => (${run})(element, argument)`, argument)
  }
  async focus(): Promise<void> {
    await this.one((script, element) => {
      script.focusNode(element)
    })
  }
  async scrollIntoViewIfNeeded(): Promise<void> {
    await this.one((_, element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
  }
  async click({ force = false }: { force?: boolean } & Patience = {}): Promise<void> {
    const { x, y } = await this.point(force)
    await this.at.mouse.move(x, y)
    await this.at.mouse.down()
    await this.at.mouse.up()
  }
  tap(): Promise<void> {
    return this.click()
  }
  async hover(): Promise<void> {
    const { x, y } = await this.point(false)
    await this.at.mouse.move(x, y)
  }
  async check(options: { force?: boolean } = {}): Promise<void> {
    if (await this.isChecked()) return
    await this.click(options)
    await until(`${this.selector} to be checked`, async () => (await this.isChecked()) || undefined)
  }
  async fill(value: string): Promise<void> {
    const isTyped = await this.one(
      (script, element, text: string) => script.fill(element, text) === 'needsinput',
      value,
    )
    if (!isTyped) return
    if (value === '') await this.at.keyboard.press('Delete')
    else await this.at.keyboard.type(value)
  }
  async press(key: string): Promise<void> {
    await this.focus()
    await this.at.keyboard.press(key)
  }
  async pressSequentially(text: string): Promise<void> {
    await this.focus()
    await this.at.keyboard.type(text)
  }
  async selectOption(option: string | { label: string }): Promise<void> {
    const wanted = typeof option === 'string' ? { valueOrLabel: option } : option
    await until(`${this.selector} to have that option`, async () => {
      const answer = await this.one((script, element, one: object) => script.selectOptions(element, [one]), wanted)
      return typeof answer === 'string' ? undefined : true
    })
  }
  async setInputFiles(file: string | { name: string; buffer: Buffer }): Promise<void> {
    await this.waitFor({ state: 'attached' })
    const path =
      typeof file === 'string' ? file : join(mkdtempSync(join(this.at.engine.downloads, 'given-')), file.name)
    if (typeof file !== 'string') writeFileSync(path, file.buffer)
    if (!existsSync(path)) throw new Error(`There is no file ${path}`)
    const source =
      '(selector) => window.draaitafelHands.querySelectorAll(window.draaitafelHands.parseSelector(selector), document)[0]'
    await this.at.engine.chooseFiles(this.at.window, source, this.selector, [path])
  }

  private narrowed(selector: string): RemoteLocator {
    return new RemoteLocator(this.at, `${this.selector} >> ${selector}`)
  }

  /** Where to press, once that is possible. */
  private point(isForced: boolean): Promise<Point> {
    return until(`${this.selector} to be pressed`, async () => {
      const place = await this.one(whereToPress as InPage<Point | string>, isForced)
      if (typeof place === 'string') throw new Error(place)
      return place
    })
  }

  private one<T>(run: InPage<T>, argument?: unknown): Promise<T> {
    return this.oneBySource(String(run), argument)
  }

  /** On the only match, as soon as it is there. */
  private async oneBySource<T>(source: string, argument: unknown): Promise<T> {
    const run = `async (script, found, argument) =>
      found.length === 1 ? { count: 1, value: await (${source})(script, found[0], argument) } : { count: found.length }`
    const answer = await until(this.selector, async () => {
      const found = await this.at.withFound<{ count: number; value: T }>(this.selector, run, argument ?? null)
      if (found.count > 1) throw new FinalError(`${this.selector} is ${found.count} things`)
      return found.count === 1 ? found : undefined
    })
    return answer.value
  }
}
