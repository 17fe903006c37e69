// What an archive asks of a PDF beside what PDF/UA asks: PDF/A-2a (ISO 19005-2). veraPDF once named what was missing; these
// are those rules, held by reading the file back.

import { readFile } from 'node:fs/promises'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { cards } from '@draaitafel/shared/report/cards.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { resultPoster } from '@draaitafel/shared/report/resultPoster.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { isKind, nameOf, PdfReader, wordsOf } from '../../../testing/readPdf.ts'
import { readTags } from '../../../testing/readTags.ts'
import { srgbProfile } from './iccProfile.ts'
import { pdfFile } from './pdfFile.ts'

const madeAt = '2026-03-01T13:05:00.250Z'
const plan = planFromTemplate('casus-c', 'Thuisplusflat & buurt', 2026)

const files: Readonly<Record<string, () => Report>> = {
  report: () => buildReport(plan, { madeAt, productVersion: '0.1.0' }),
  poster: () => resultPoster(plan, madeAt),
  cards,
}

test.each(Object.keys(files))('[N90] the %s is an accessible PDF and one for archives at once', async (name) => {
  const pdf = await made(files[name]?.() ?? cards())
  const { catalog, faults } = await readTags(pdf)
  expect(faults).toEqual([])
  const about = await pdf.stream(catalog.entries.get('Metadata'))
  expect(about).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(about).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>')
  expect(about).toMatch(/<pdfaSchema:prefix>pdfuaid<[\s\S]*<pdfaProperty:name>part</)
  const [first, second] = pdf.list(pdf.trailer.entries.get('ID')).map((one) => (isKind(one, 'words') ? one.hex : ''))
  expect(first).toMatch(/^[0-9A-F]{32}$/)
  expect(second).toBe(first)
  const [intent] = pdf.list(catalog.entries.get('OutputIntents'))
  const { entries } = pdf.dict(intent)
  expect(nameOf(entries.get('S'))).toBe('GTS_PDFA1')
  const profile = entries.get('DestOutputProfile')
  expect(pdf.dict(profile).entries.get('N')).toBe(3)
  expect(await pdf.streamBytes(isKind(profile, 'ref') ? profile.ref : 0)).toEqual(srgbProfile())
})

test('[N90] the moment is the same in both places where a file says it, and left out on paper to write on', async () => {
  const dayOf = async (report: Report) => {
    const pdf = await made(report)
    const { catalog } = await readTags(pdf)
    const about = await pdf.stream(catalog.entries.get('Metadata'))
    const day = pdf.dict(pdf.trailer.entries.get('Info')).entries.get('CreationDate')
    return [/<xmp:CreateDate>(.*)</.exec(about)?.[1], day && wordsOf(day)]
  }
  expect(await dayOf(files.report?.() ?? cards())).toEqual(['2026-03-01T13:05:00Z', 'D:20260301130500Z'])
  expect(await dayOf(cards())).toEqual([undefined, undefined])
})

test('[N91] the profile is as long as it says, and each of its values lies inside it', () => {
  const bytes = srgbProfile()
  const view = new DataView(bytes.buffer)
  const name = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + 4))
  expect(view.getUint32(0)).toBe(bytes.length)
  expect([12, 16, 20, 36].map(name)).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
  const tags = Array.from({ length: view.getUint32(128) }, (_, at) => 132 + 12 * at)
  expect(tags.map(name)).toEqual(['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
  for (const at of tags) {
    const [start, length] = [view.getUint32(at + 4), view.getUint32(at + 8)]
    expect(start % 4).toBe(0)
    expect(start + length).toBeLessThanOrEqual(bytes.length)
  }
  // The three colours together are the white of the profile, within what sixteen bits can say.
  const numbers = (tag: string) => {
    const at = view.getUint32((tags.find((one) => name(one) === tag) ?? 0) + 4)
    return [8, 12, 16].map((from) => view.getInt32(at + from) / 65_536)
  }
  const sum = ['rXYZ', 'gXYZ', 'bXYZ'].map(numbers).reduce((all, one) => all.map((part, at) => part + (one[at] ?? 0)))
  for (const [at, part] of numbers('wtpt').entries()) expect(sum[at]).toBeCloseTo(part, 3)
})

async function made(of: Report): Promise<PdfReader> {
  const file = await pdfFile(of, async (address) => new Uint8Array(await readFile(address)))
  return new PdfReader(new Uint8Array(await file.arrayBuffer()))
}
