// What a PDF says to a screen reader: its structure tree with the words of each piece. Lists violations of PDF/UA-1
// that can be seen in the objects.

import { isKind, nameOf, type PdfDict, type PdfReader, type PdfValue, stepsOf, wordsOf } from './readPdf.ts'

export interface ReadTag {
  readonly kind: string
  readonly alt: string
  readonly scope: string
  /** Text of this tag alone, as it is read out. */
  readonly text: string
  readonly pages: readonly number[]
  readonly kids: readonly ReadTag[]
}

interface ReadPage {
  /** By number, the words of each mark. */
  readonly marks: ReadonlyMap<number, string>
  /** The words of decoration. */
  readonly decoration: readonly string[]
  readonly content: string
}

export interface ReadDocument {
  readonly catalog: PdfDict
  readonly pages: readonly ReadPage[]
  readonly top: ReadTag
  readonly faults: readonly string[]
}

const SHOWING = new Set(['Tj', 'S', 'f', 'B'])

export async function readTags(pdf: PdfReader): Promise<ReadDocument> {
  const faults: string[] = []
  const catalog = pdf.dict(pdf.trailer.entries.get('Root'))
  const refs = pdf.list(pdf.dict(catalog.entries.get('Pages')).entries.get('Kids'))
  const pages: ReadPage[] = []
  for (const [index, ref] of refs.entries()) pages.push(await readPage(pdf, pdf.dict(ref), `page ${index}`, faults))

  const root = pdf.dict(catalog.entries.get('StructTreeRoot'))
  const nums = pdf.list(pdf.dict(root.entries.get('ParentTree')).entries.get('Nums'))
  const owners = new Map<number, readonly PdfValue[]>()
  for (let at = 0; at < nums.length; at += 2) owners.set(Number(nums[at]), pdf.list(nums[at + 1]))
  const reached = new Set<string>()

  const readTag = (value: PdfValue | undefined, parent: number): ReadTag => {
    const own = isKind(value, 'ref') ? value.ref : 0
    const { entries } = pdf.dict(value)
    const kind = nameOf(entries.get('S'))
    const up = entries.get('P')
    if (!isKind(up, 'ref') || up.ref !== parent) faults.push(`${kind} ${own} names another parent`)
    const [texts, on, kids]: [string[], number[], ReadTag[]] = [[], [], []]
    const mark = (pageRef: PdfValue | undefined, id: number) => {
      const page = refs.findIndex((ref) => isKind(ref, 'ref') && isKind(pageRef, 'ref') && ref.ref === pageRef.ref)
      const words = pages[page]?.marks.get(id)
      if (words === undefined) faults.push(`${kind} ${own} holds mark ${id} that page ${page} does not have`)
      const owner = owners.get(page)?.[id]
      if (!isKind(owner, 'ref') || owner.ref !== own) faults.push(`mark ${id} of page ${page} names another owner`)
      if (reached.has(`${page}.${id}`)) faults.push(`mark ${id} of page ${page} is read twice`)
      reached.add(`${page}.${id}`)
      texts.push(words ?? '')
      on.push(page)
    }
    for (const kid of pdf.list(entries.get('K'))) {
      if (typeof kid === 'number') mark(entries.get('Pg'), kid)
      else if (isKind(kid, 'dict')) mark(kid.entries.get('Pg'), Number(kid.entries.get('MCID')))
      else kids.push(readTag(kid, own))
    }
    const attributes = entries.get('A')
    const scope = attributes === undefined ? '' : nameOf(pdf.dict(attributes).entries.get('Scope'))
    return { kind, alt: wordsOf(entries.get('Alt')), scope, text: texts.join(''), pages: on, kids }
  }

  const rootRef = catalog.entries.get('StructTreeRoot')
  const top = readTag(root.entries.get('K'), isKind(rootRef, 'ref') ? rootRef.ref : 0)
  pages.forEach(({ marks }, page) => {
    for (const id of marks.keys()) if (!reached.has(`${page}.${id}`)) faults.push(`mark ${id} of page ${page} is lost`)
  })
  return { catalog, pages, top, faults }
}

/** The tag and all under it, in reading order. */
export function allTags(tag: ReadTag): ReadTag[] {
  return [tag, ...tag.kids.flatMap(allTags)]
}

async function readPage(pdf: PdfReader, page: PdfDict, where: string, faults: string[]): Promise<ReadPage> {
  const content = await pdf.stream(page.entries.get('Contents'))
  const fonts = await readFonts(pdf, page)
  const marks = new Map<number, string>()
  const decoration: string[] = []
  const open: { kind: string; id: number | null; meant: string | null }[] = []
  let font: ReadonlyMap<string, string> = new Map()
  for (const { operator, operands } of stepsOf(content)) {
    if (operator === 'BDC') {
      const facts = pdf.dict(operands[1]).entries
      const id = facts.has('MCID') ? Number(facts.get('MCID')) : null
      if (id !== null && open.some((one) => one.id !== null)) faults.push(`${where}: mark ${id} inside another`)
      if (id !== null && marks.has(id)) faults.push(`${where}: mark ${id} twice`)
      if (id !== null) marks.set(id, '')
      else if (nameOf(operands[0]) === 'Artifact') decoration.push('')
      const meant = facts.has('ActualText') ? wordsOf(facts.get('ActualText')) : null
      open.push({ kind: nameOf(operands[0]), id, meant })
    } else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') font = fonts.get(nameOf(operands[0])) ?? new Map()
    else if (SHOWING.has(operator)) {
      const id = open.find((one) => one.id !== null)?.id ?? null
      const isDecoration = open.some(({ kind }) => kind === 'Artifact')
      if ((id !== null) === isDecoration) faults.push(`${where}: ${operator} is not either read or decoration`)
      if (operator !== 'Tj') continue
      const glyphs = isKind(operands[0], 'words') ? (operands[0].hex.match(/.{4}/g) ?? []) : []
      for (const glyph of glyphs) {
        if (glyph === '0000') faults.push(`${where}: shows the glyph for no character`)
        if (!font.has(glyph)) faults.push(`${where}: glyph ${glyph} has no character`)
      }
      const words = open.findLast(({ meant }) => meant !== null)?.meant ?? glyphs.map((one) => font.get(one)).join('')
      if (id !== null) marks.set(id, `${marks.get(id) ?? ''}${words}`)
      else decoration.push(`${decoration.pop() ?? ''}${words}`)
    }
  }
  if (open.length > 0) faults.push(`${where}: a piece is not closed`)
  return { marks, decoration, content }
}

/** By the name that the page uses: glyph → character. */
async function readFonts(pdf: PdfReader, page: PdfDict): Promise<Map<string, ReadonlyMap<string, string>>> {
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  const resources = pdf.dict(page.entries.get('Resources'))
  for (const [name, ref] of pdf.dict(resources.entries.get('Font')).entries) {
    const map = await pdf.stream(pdf.dict(ref).entries.get('ToUnicode'))
    const pairs = [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, glyph = '', hex = '']) => {
      const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
      return [glyph, String.fromCharCode(...units)] as const
    })
    // The first pair is the range of all numbers.
    fonts.set(name, new Map(pairs.filter(([glyph]) => glyph !== '0000')))
  }
  return fonts
}
