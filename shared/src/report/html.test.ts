import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { elementsIn, hostileReport, readXml, testPicture, textIn, type XmlElement } from '../../testing/testReport.ts'
import { asShown, wordsOf } from '../../testing/wordsOf.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { htmlText } from './html.ts'
import { hasRowHeads, type Report } from './reportTree.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plain = buildReport(planFromTemplate('casus-c', 'Thuisplusflat & buurt'), facts)
const report: Report = { ...plain, blocks: [testPicture, ...plain.blocks] }
const WORDY = ['h1', 'h2', 'h3', 'p', 'li', 'caption', 'th', 'td']

describe('a report as a page for a browser', () => {
  const page = htmlText(report)
  const read = readXml(page)

  test('[O125] it is Dutch and titled, with headings in order', () => {
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="nl">')).toBe(true)
    expect(elementsIn(read, 'head').flatMap((head) => elementsIn(head, 'title').map(textIn))).toEqual([report.title])
    expect(elementsIn(read, 'h1').map(textIn)).toEqual([report.title])
    for (const level of [1, 2])
      expect(elementsIn(read, `h${level + 1}`).map(textIn)).toEqual(
        report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : [])),
      )
  })

  test('[O125] each table has a caption, heads of columns that print on each page, and figures on the right', () => {
    const tables = elementsIn(read, 'table')
    const blocks = report.blocks.filter((block) => block.kind === 'table')
    expect(tables.map((table) => elementsIn(table, 'caption').map(textIn))).toEqual(
      blocks.map(({ caption }) => [caption]),
    )
    for (const [at, table] of tables.entries()) {
      const heads = (scope: string) => elementsIn(table, 'th').filter(({ attributes }) => attributes.scope === scope)
      expect(heads('col').map(textIn)).toEqual(blocks[at]?.head)
      const block = blocks[at]
      const names = block && hasRowHeads(block) ? block.rows.flatMap(([name = '']) => (name === '' ? [] : [name])) : []
      expect(heads('row').map(textIn)).toEqual(names)
      for (const row of elementsIn(table, 'tr')) {
        const cells = [...elementsIn(row, 'th'), ...elementsIn(row, 'td')]
        const onTheRight = cells.flatMap(({ attributes }, column) => (attributes.class === 'figure' ? [column] : []))
        expect(onTheRight).toEqual(blocks[at]?.numericColumns.toSorted())
      }
    }
    expect(page).toContain('.figure { text-align: right;')
    expect(page).toContain('thead { display: table-header-group; }')
  })

  test('[O125] it runs nothing and asks for nothing from elsewhere', () => {
    for (const made of [page, htmlText(hostileReport)]) {
      const all = readXml(made)
      for (const name of ['script', 'link', 'img', 'iframe', 'object', 'base', 'form'])
        expect(elementsIn(all, name)).toEqual([])
      expect(attributesIn(all).filter((name) => /^on|^(src|xlink:href|style|action)$/i.test(name))).toEqual([])
      // Its own chapters.
      expect(elementsIn(all, 'a').every(({ attributes }) => /^#deel-\d+$/.test(attributes.href ?? ''))).toBe(true)
      expect(elementsIn(all, 'style').map(textIn).join('')).not.toMatch(/url\(|@import/)
    }
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  test('[O124] a picture is part of the page itself, with its description as its name', () => {
    const [svg] = elementsIn(read, 'figure').flatMap((figure) => elementsIn(figure, 'svg'))
    expect(svg?.attributes.role).toBe('img')
    expect(svg && elementsIn(svg, 'title').map(textIn)).toEqual([testPicture.alt])
    expect(svg && elementsIn(svg, 'path')).toHaveLength(2)
  })

  test('[O126] what people type stays text', () => {
    const page = htmlText(hostileReport)
    expect(page).not.toMatch(/<script/i)
    expect(wordsIn(readXml(page)).toSorted()).toEqual(wordsOf(hostileReport).toSorted())
  })

  test('[O123] any plan gives a well-formed page with every word in it', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const made = buildReport(any, facts)
        expect(wordsIn(readXml(htmlText(made))).toSorted()).toEqual(wordsOf(made).toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

function wordsIn(page: XmlElement): string[] {
  return WORDY.flatMap((name) => elementsIn(page, name).map(textIn).map(asShown))
}

function attributesIn(element: XmlElement): string[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : attributesIn(child)))
  return [...Object.keys(element.attributes), ...inside]
}
