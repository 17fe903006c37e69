// The pieces of a PDF as pdf.js sees them, which shows PDFs in Firefox: a reader that is not ours, with a structure
// tree.

import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js'

export interface SeenPiece {
  readonly kind: string
  readonly words: string
  readonly alt: string
  readonly scope: string
}

export interface SeenPdf {
  readonly language: unknown
  readonly title: unknown
  readonly isMarked: boolean
  readonly chapters: readonly string[]
  /** As they are read out, page by page; one that continues on the next page is there twice. */
  readonly pieces: readonly SeenPiece[]
}

export async function seenByPdfJs(bytes: Uint8Array): Promise<SeenPdf> {
  const { getDocument } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const info: { readonly Language?: unknown; readonly Title?: unknown } = (await pdf.getMetadata()).info
  const pieces: SeenPiece[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    pieces.push(...piecesUnder(await page.getStructTree(), wordsById(items)))
  }
  const seen = {
    language: info.Language,
    title: info.Title,
    isMarked: isMarked(await pdf.getMarkInfo()),
    chapters: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    pieces,
  }
  await task.destroy()
  return seen
}

/** Its types say an object, but it is a Map. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true
}

/** It warns that it cannot draw without another package; here it only reads. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

type Item = { readonly str: string } | { readonly type: string; readonly id?: string | null }

/** Marks may contain other marks, for the actual text of a symbol. */
function wordsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null)
      if (id) words.set(id, `${words.get(id) ?? ''}${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? null)
  }
  return words
}

function piecesUnder(node: StructTreeNode | null, words: ReadonlyMap<string, string>): SeenPiece[] {
  if (node === null) return []
  const { role, children, alt = '', scope = '' } = node as StructTreeNode & { alt?: string; scope?: string }
  const own = children.filter(isContent).map(({ id }) => words.get(id) ?? '')
  const under = children.flatMap((child) => (isContent(child) ? [] : piecesUnder(child, words)))
  return own.length === 0 ? under : [{ kind: role, words: own.join(''), alt, scope }, ...under]
}

function isContent(child: StructTreeNode | StructTreeContent): child is StructTreeContent {
  return 'type' in child
}
