// Keyboard and mouse of the other browsers, with Playwright's interface.

import type { Engine, KeyAction } from './engine.ts'
import type { Point } from './inPage.ts'

/** A person holds a key about this long. */
const HELD_MS = 120

const specialKeys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  Space: ' ',
}

export class RemoteKeyboard {
  private readonly engine: Engine
  private readonly window: string
  constructor(engine: Engine, window: string) {
    this.engine = engine
    this.window = window
  }
  async press(combination: string, { delay = HELD_MS }: { delay?: number } = {}): Promise<void> {
    const keys = combination.length === 1 ? [combination] : combination.split('+')
    const down = keys.map((key) => ({ type: 'keyDown' as const, value: keyValue(key) }))
    const up = keys.toReversed().map((key) => ({ type: 'keyUp' as const, value: keyValue(key) }))
    await this.act([...down, { type: 'pause', duration: delay }, ...up])
  }
  async type(text: string): Promise<void> {
    await this.act(
      [...text].flatMap((letter) => {
        const value = letter === '\n' ? keyValue('Enter') : letter
        return [
          { type: 'keyDown' as const, value },
          { type: 'keyUp' as const, value },
        ]
      }),
    )
  }
  private act(actions: readonly KeyAction[]): Promise<void> {
    return this.engine.keys(this.window, actions)
  }
}

export class RemoteMouse {
  private readonly engine: Engine
  private readonly window: string
  private last: Point = { x: 0, y: 0 }
  constructor(engine: Engine, window: string) {
    this.engine = engine
    this.window = window
  }
  async move(x: number, y: number, { steps = 1 }: { steps?: number } = {}): Promise<void> {
    const from = this.last
    this.last = { x, y }
    const part = (start: number, end: number, step: number) => Math.round(start + ((end - start) * step) / steps)
    const moves = Array.from({ length: steps }, (_, index) => ({
      type: 'pointerMove' as const,
      x: part(from.x, x, index + 1),
      y: part(from.y, y, index + 1),
      duration: 16,
    }))
    await this.engine.pointer(this.window, moves)
  }
  down(): Promise<void> {
    return this.engine.pointer(this.window, [{ type: 'pointerDown', button: 0 }])
  }
  up(): Promise<void> {
    return this.engine.pointer(this.window, [{ type: 'pointerUp', button: 0 }])
  }
}

function keyValue(key: string): string {
  return specialKeys[key] ?? key
}
