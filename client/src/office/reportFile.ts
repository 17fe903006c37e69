// A plan as a file to read. Report and writer are loaded only when someone asks for one; preloadWriters.ts also loads
// what each of them needs.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { htmlText } from '@draaitafel/shared/report/html.ts'
import { markdown } from '@draaitafel/shared/report/markdown.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { pictureAsPng } from './docx/pictureAsPng.ts'
import { fetchDocxFile, fetchOdtFile, fetchPdfFile } from './reportParts.ts'

export type ReportFormat = 'word' | 'odt' | 'pdf' | 'html' | 'markdown'

export async function reportFile(
  plan: Plan,
  facts: ReportFacts,
  kind: ReportKind,
  format: ReportFormat,
): Promise<Blob> {
  const report = buildReport(plan, facts, kind)
  switch (format) {
    case 'word':
      return (await fetchDocxFile()).docxFile(report, pictureAsPng)
    case 'odt':
      return (await fetchOdtFile()).odtFile(report, pictureAsPng)
    case 'pdf':
      return (await fetchPdfFile()).pdfFile(report)
    case 'html':
      return new Blob([htmlText(report)], { type: 'text/html;charset=utf-8' })
    case 'markdown':
      return new Blob([markdown(report)], { type: 'text/markdown;charset=utf-8' })
  }
}
