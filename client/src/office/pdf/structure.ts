// The structure tree of a PDF: what each piece of a page is, in reading order, for screen readers.

import { array, dict, refTo } from './syntax.ts'
import type { PdfWriter } from './writer.ts'

export type TagKind =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

export interface Tag {
  readonly kind: TagKind
  /** Further entries of the element, spelled as in the file. */
  readonly entries: Record<string, string>
  readonly kids: (Tag | Mark)[]
}

/** A piece of a page that belongs to a tag. */
interface Mark {
  readonly page: number
  readonly id: number
}

export function newTag(kind: TagKind, entries: Readonly<Record<string, string>> = {}): Tag {
  return { kind, entries: { ...entries }, kids: [] }
}

export function tagIn(parent: Tag, kind: TagKind, entries: Readonly<Record<string, string>> = {}): Tag {
  const tag = newTag(kind, entries)
  parent.kids.push(tag)
  return tag
}

/** Attributes of one owner, as the entry that a tag takes. */
export function attributes(owner: 'Table' | 'List' | 'Layout', facts: Readonly<Record<string, string>>): string {
  return dict({ O: `/${owner}`, ...facts })
}

/** `owners`: per page, the tag of each mark. `pages`: their objects. Returns the object of the whole tree. */
export function writeStructure(
  writer: PdfWriter,
  document: Tag,
  owners: readonly (readonly Tag[])[],
  pages: readonly number[],
): number {
  const root = writer.reserve()
  const numbers = new Map<Tag, number>()
  const pageOf = ({ page }: Mark) => refTo(pages[page] ?? 0)

  const writeTag = (tag: Tag, parent: number): number => {
    const own = writer.reserve()
    numbers.set(tag, own)
    const first = tag.kids.find(isMark)
    const kids = tag.kids.map((kid) => {
      if (!isMark(kid)) return refTo(writeTag(kid, own))
      return kid.page === first?.page ? kid.id : dict({ Type: '/MCR', Pg: pageOf(kid), MCID: kid.id })
    })
    const entries = { S: `/${tag.kind}`, P: refTo(parent), Pg: first === undefined ? null : pageOf(first) }
    writer.write(own, dict({ Type: '/StructElem', ...entries, ...tag.entries, K: array(kids) }))
    return own
  }

  const top = writeTag(document, root)
  const parents = owners.map((tags, page) => `${page} ${array(tags.map((tag) => refTo(numbers.get(tag) ?? 0)))}`)
  const parentTree = writer.add(dict({ Nums: array(parents) }))
  const facts = { K: refTo(top), ParentTree: refTo(parentTree), ParentTreeNextKey: owners.length }
  writer.write(root, dict({ Type: '/StructTreeRoot', ...facts }))
  return root
}

function isMark(kid: Tag | Mark): kid is Mark {
  return 'id' in kid
}
