// What a browser must be able to do for our stories, whatever protocol drives it. One engine is one browser process
// with one profile: one person. A window is identified by the protocol's own handle.

/** Actions as WebDriver and WebDriver BiDi both spell them. */
export type KeyAction =
  | { readonly type: 'keyDown' | 'keyUp'; readonly value: string }
  | { readonly type: 'pause'; readonly duration: number }
export type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Engine {
  readonly name: 'firefox' | 'webkit'
  /** Where downloads land. */
  readonly downloads: string
  windows(): Promise<readonly string[]>
  openWindow(): Promise<string>
  closeWindow(window: string): Promise<void>
  /** Calls this function in the page with one text and returns the text it returns; a promise is awaited. */
  call(window: string, source: string, text: string): Promise<string>
  navigate(window: string, url: string): Promise<void>
  reload(window: string): Promise<void>
  back(window: string): Promise<void>
  keys(window: string, actions: readonly KeyAction[]): Promise<void>
  pointer(window: string, actions: readonly PointerAction[]): Promise<void>
  /** `source`: a function that returns the file field. */
  chooseFiles(window: string, source: string, text: string, paths: readonly string[]): Promise<void>
  resize(window: string, size: Size): Promise<void>
  screenshot(window: string): Promise<Buffer>
  /** Errors that pages reported until now, as text. */
  complaints(): readonly string[]
  /** Cuts every connection of this person and refuses new ones, or lets them through again. */
  setOffline(offline: boolean): void
  close(): Promise<void>
}
