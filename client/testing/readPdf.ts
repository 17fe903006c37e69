// Reads back the PDF files that we write: their objects, streams and operators.

export type PdfValue =
  | null
  | boolean
  | number
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'words'; readonly text: string; readonly hex: string }
  | { readonly kind: 'ref'; readonly ref: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | PdfDict

export interface PdfDict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PdfValue>
}

export interface Step {
  readonly operator: string
  readonly operands: readonly PdfValue[]
}

const TOKEN = /\s*(<<|>>|\[|\]|<[0-9A-F]*>|\([^)]*\)|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+)/y

export class PdfReader {
  readonly text: string
  readonly trailer: PdfDict
  readonly #bytes: Uint8Array<ArrayBuffer>
  readonly #places: readonly number[]

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
    this.text = new TextDecoder('latin1').decode(bytes)
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(this.text)?.[1])
    const end = this.text.indexOf('trailer', table)
    this.#places = [...this.text.slice(table, end).matchAll(/(\d{10}) 00000 n \n/g)].map(([, place]) => Number(place))
    this.trailer = dictOf(readValue(tokensOf(this.text, end + 'trailer'.length)))
  }

  get objectCount(): number {
    return this.#places.length
  }

  /** The target of a reference, or the value itself. */
  follow(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null
    if (!isKind(value, 'ref')) return value
    return readValue(this.#tokensOf(value.ref))
  }

  dict(value: PdfValue | undefined): PdfDict {
    return dictOf(this.follow(value))
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.follow(value)
    return isKind(found, 'list') ? found.items : []
  }

  async stream(value: PdfValue | undefined): Promise<string> {
    if (value === undefined || !isKind(value, 'ref')) throw new Error('A stream is always an object')
    const bytes = await this.streamBytes(value.ref)
    return new TextDecoder().decode(bytes)
  }

  async streamBytes(ref: number): Promise<Uint8Array<ArrayBuffer>> {
    const { entries } = this.dict({ kind: 'ref', ref })
    const start = this.text.indexOf('stream\n', this.#places[ref - 1]) + 'stream\n'.length
    const packed = this.#bytes.slice(start, start + Number(entries.get('Length')))
    if (!entries.has('Filter')) return packed
    const whole = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))
    return new Uint8Array(await new Response(whole).arrayBuffer())
  }

  #tokensOf(ref: number): Tokens {
    const place = this.#places[ref - 1] ?? Number.NaN
    const head = `${ref} 0 obj\n`
    if (!this.text.startsWith(head, place)) throw new Error(`Object ${ref} is not where the table says`)
    return tokensOf(this.text, place + head.length)
  }
}

/** The operators of a page. */
export function stepsOf(content: string): Step[] {
  const tokens = tokensOf(content, 0)
  const steps: Step[] = []
  let operands: PdfValue[] = []
  while (tokens.peek() !== null) {
    if (/^[A-Za-z]/.test(tokens.peek() ?? '') && !/^(true|false|null)$/.test(tokens.peek() ?? '')) {
      steps.push({ operator: tokens.take(), operands })
      operands = []
    } else operands.push(readValue(tokens))
  }
  return steps
}

export function isKind<K extends 'name' | 'words' | 'ref' | 'list' | 'dict'>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<PdfValue, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind
}

export function nameOf(value: PdfValue | undefined): string {
  return isKind(value, 'name') ? value.name : ''
}

export function wordsOf(value: PdfValue | undefined): string {
  return isKind(value, 'words') ? value.text : ''
}

interface Tokens {
  peek(ahead?: number): string | null
  take(): string
}

function tokensOf(text: string, start: number): Tokens {
  let at = start
  const next = (from: number): { token: string; end: number } | null => {
    TOKEN.lastIndex = from
    const found = TOKEN.exec(text)
    return found === null ? null : { token: found[1] ?? '', end: TOKEN.lastIndex }
  }
  return {
    peek: (ahead = 0) => {
      let found = next(at)
      for (let left = ahead; left > 0 && found !== null; left -= 1) found = next(found.end)
      return found?.token ?? null
    },
    take: () => {
      const found = next(at)
      if (found === null) throw new Error('The file ends too soon')
      at = found.end
      return found.token
    },
  }
}

function readValue(tokens: Tokens): PdfValue {
  if (tokens.peek(2) === 'R' && /^\d+$/.test(tokens.peek() ?? '')) {
    const ref = Number(tokens.take())
    tokens.take()
    tokens.take()
    return { kind: 'ref', ref }
  }
  const token = tokens.take()
  if (token === '<<') {
    const entries = new Map<string, PdfValue>()
    while (tokens.peek() !== '>>') entries.set(tokens.take().slice(1), readValue(tokens))
    tokens.take()
    return { kind: 'dict', entries }
  }
  if (token === '[') {
    const items: PdfValue[] = []
    while (tokens.peek() !== ']') items.push(readValue(tokens))
    tokens.take()
    return { kind: 'list', items }
  }
  if (token.startsWith('/')) return { kind: 'name', name: token.slice(1) }
  if (token.startsWith('(')) return { kind: 'words', text: token.slice(1, -1), hex: '' }
  if (token.startsWith('<')) return { kind: 'words', text: utf16(token.slice(1, -1)), hex: token.slice(1, -1) }
  if (token === 'null') return null
  if (token === 'true' || token === 'false') return token === 'true'
  if (!/^[-+]?\d*\.?\d+$/.test(token)) throw new Error(`Not a value: ${token}`)
  return Number(token)
}

function utf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...(units[0] === 0xfeff ? units.slice(1) : units))
}

function dictOf(value: PdfValue): PdfDict {
  if (!isKind(value, 'dict')) throw new Error('Not a dictionary')
  return value
}
