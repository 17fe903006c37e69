// The forms in which the plan can be exported. Each writer is loaded when someone asks for it, or a while after the
// board is shown, so that it works offline too.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { taking } from '../copy/nlExport.ts'
import type { ReportFormat } from '../office/reportFile.ts'
import {
  fetchCsvFile,
  fetchPaperFile,
  fetchReportFile,
  fetchSlidesFile,
  fetchSpreadsheetFile,
} from '../office/writerParts.ts'

export interface Format {
  /** As it is on the screen. */
  readonly label: string
  readonly extension: string
  /** After the name of the workshop in the file name, unless the kind of report says it already. */
  readonly suffix?: string
  /** It says what lies side by side, of which the plans have to be fetched. */
  readonly hasVariants?: true
  readonly make: (plan: Plan, facts: ReportFacts, kind: ReportKind) => Promise<Blob>
}

function reportMaker(format: ReportFormat): Format['make'] {
  return async (plan, facts, kind) => (await fetchReportFile()).reportFile(plan, facts, kind, format)
}

/** Formats to read: every kind of report. */
export const reportFormats = {
  word: {
    label: 'Word',
    extension: 'docx',
    hasVariants: true,
    make: reportMaker('word'),
  },
  odt: {
    label: 'OpenDocument',
    extension: 'odt',
    hasVariants: true,
    make: reportMaker('odt'),
  },
  pdf: {
    label: 'PDF',
    extension: 'pdf',
    hasVariants: true,
    make: reportMaker('pdf'),
  },
  html: {
    label: taking.formats.html,
    extension: 'html',
    hasVariants: true,
    make: reportMaker('html'),
  },
  markdown: {
    label: 'Markdown',
    extension: 'md',
    hasVariants: true,
    make: reportMaker('markdown'),
  },
} as const satisfies Record<ReportFormat, Format>

/** To show to others: the harvest, a thing at a time or all of it on the wall. */
export const showFormats = {
  pptx: {
    label: 'PowerPoint',
    extension: 'pptx',
    suffix: taking.slides,
    make: async (plan, { madeAt }) => (await fetchSlidesFile()).slidesFile(plan, madeAt, 'pptx'),
  },
  odp: {
    label: taking.formats.odp,
    extension: 'odp',
    suffix: taking.slides,
    make: async (plan, { madeAt }) => (await fetchSlidesFile()).slidesFile(plan, madeAt, 'odp'),
  },
  resultPoster: {
    label: taking.formats.resultPoster,
    extension: 'pdf',
    suffix: taking.formats.resultPoster,
    make: async (plan, { madeAt }) => (await fetchPaperFile()).resultPosterFile(plan, madeAt),
  },
} as const satisfies Record<string, Format>

/** The money and the hours, in sheets with live formulas. */
export const figureFormats = {
  xlsx: {
    label: 'Excel',
    extension: 'xlsx',
    hasVariants: true,
    make: async (plan, facts) => (await fetchSpreadsheetFile()).spreadsheetFile(plan, facts, 'xlsx'),
  },
  ods: {
    label: taking.formats.ods,
    extension: 'ods',
    hasVariants: true,
    make: async (plan, facts) => (await fetchSpreadsheetFile()).spreadsheetFile(plan, facts, 'ods'),
  },
  csv: {
    label: 'CSV',
    extension: 'csv',
    make: async (plan) => (await fetchCsvFile()).csvFile(plan),
  },
} as const satisfies Record<string, Format>

/** The whole plan, lossless. */
export const planFormats = {
  json: {
    label: 'JSON',
    extension: 'json',
    make: async (plan) => new Blob([planJsonText(plan)], { type: 'application/json' }),
  },
} as const satisfies Record<string, Format>

export const formats = { ...reportFormats, ...figureFormats, ...planFormats }
