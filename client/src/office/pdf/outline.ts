// The headings of a report as bookmarks: chapters, and under each of them its sections.

import { PAGE } from './page.ts'
import { array, decimal, dict, refTo, textString } from './syntax.ts'
import type { PdfWriter } from './writer.ts'

export interface Bookmark {
  readonly level: 1 | 2
  readonly text: string
  readonly page: number
  /** From the top of the page. */
  readonly top: number
}

interface Branch {
  readonly bookmark: Bookmark
  readonly under: Branch[]
}

/** Returns the object of the whole outline; null without bookmarks. */
export function writeOutline(
  writer: PdfWriter,
  bookmarks: readonly Bookmark[],
  pages: readonly number[],
  enlarged = 1,
): number | null {
  const branches: Branch[] = []
  for (const bookmark of bookmarks) {
    const chapter = branches.at(-1)
    if (bookmark.level === 2 && chapter !== undefined) chapter.under.push({ bookmark, under: [] })
    else branches.push({ bookmark, under: [] })
  }
  if (branches.length === 0) return null
  const root = writer.reserve()
  writer.write(
    root,
    dict({ Type: '/Outlines', ...writeBranches(writer, branches, root, pages, enlarged), Count: branches.length }),
  )
  return root
}

function writeBranches(
  writer: PdfWriter,
  branches: readonly Branch[],
  parent: number,
  pages: readonly number[],
  enlarged: number,
): Record<string, string> {
  const numbers = branches.map(() => writer.reserve())
  const refAt = (index: number) => (numbers[index] === undefined ? null : refTo(numbers[index]))
  branches.forEach(({ bookmark, under }, index) => {
    const place = [
      refTo(pages[bookmark.page] ?? 0),
      '/XYZ',
      ...[PAGE.margin, PAGE.height - bookmark.top].map((at) => decimal(at * enlarged)),
      'null',
    ]
    const own = numbers[index] ?? 0
    writer.write(
      own,
      dict({
        Title: textString(bookmark.text),
        Parent: refTo(parent),
        Prev: refAt(index - 1),
        Next: refAt(index + 1),
        // Negative: collapsed at first.
        ...(under.length > 0 && { ...writeBranches(writer, under, own, pages, enlarged), Count: -under.length }),
        Dest: array(place),
      }),
    )
  })
  return { First: refAt(0) ?? 'null', Last: refAt(numbers.length - 1) ?? 'null' }
}
