import { describe, expect, test } from 'vitest'
import { termCopy } from '../copy/nl/library/glossary.ts'
import { reportTitles } from '../copy/nl/report.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { htmlText } from './html.ts'
import { markdown } from './markdown.ts'
import type { ReportFacts, ReportKind } from './reportFacts.ts'
import type { Report } from './reportTree.ts'

const facts: ReportFacts = { madeAt: '2026-03-01T10:00:00.000Z', productVersion: '0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

/** What comes after the heading. */
function listed({ blocks }: Report): readonly string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === reportTitles.abbreviations)
  return at < 0 ? [] : blocks.slice(at + 1).flatMap((block) => (block.kind === 'list' ? block.items : ['?']))
}

describe('abbreviations in reports', () => {
  const kinds: readonly ReportKind[] = [{ kind: 'whole' }, { kind: 'party', party: 'gemeente' }, { kind: 'agreement' }]
  test.each(kinds)(
    '[C607] E-13: at its end a report explains the abbreviations that are in it, and no others: $kind',
    (kind) => {
      const report = buildReport(
        {
          ...plan,
          vision: 'De VvE doet mee, zonder VGZ en PDFJE.',
          investments: plan.investments.map((one) => ({ ...one, label: 'Inkoop Wmo-zorg' })),
        },
        facts,
        kind,
      )
      const lines = listed(report)
      expect(lines.filter((line) => line.startsWith('Wmo: Wet maatschappelijke ondersteuning.'))).toHaveLength(1)
      const rest = JSON.stringify(report.blocks.slice(0, -2))
      for (const { short } of Object.values(termCopy)) {
        const isUsed = new RegExp(`(?<![a-zA-Z])${short}(?![a-zA-Z])`).test(rest)
        expect({ short, isListed: lines.some((line) => line.startsWith(`${short}: `)) }).toEqual({
          short,
          isListed: isUsed,
        })
      }
      expect(report.blocks.at(-1)).toMatchObject({ kind: 'list', items: lines })
    },
  )

  test('[C607] E-13: it is in every format, as any other chapter', () => {
    const report = buildReport(plan, facts)
    expect(listed(report).length).toBeGreaterThan(0)
    expect(htmlText(report)).toContain(reportTitles.abbreviations)
    expect(markdown(report)).toContain(reportTitles.abbreviations)
  })

  test('[C607] E-13: the one page for decision-makers says them in one paragraph, and a report without any says nothing', () => {
    const board = buildReport({ ...plan, vision: 'Wij kopen samen Wmo-zorg in.' }, facts, { kind: 'board' })
    const last = board.blocks.at(-1)
    expect(last).toMatchObject({ kind: 'paragraph' })
    expect(JSON.stringify(last)).toContain('Wmo: Wet maatschappelijke ondersteuning')
    const bare = buildReport(planFromTemplate('leeg', 'Proef'), facts, { kind: 'board' })
    expect(JSON.stringify(bare)).not.toContain(reportTitles.abbreviations)
  })
})
