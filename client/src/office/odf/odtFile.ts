// A report as an OpenDocument text, the open standard for documents that people go on editing: all parts together.
// Contents: odtContent.ts. Looks: odtStyles.ts. The package around them: openDocument.ts.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { PictureBlock, Report } from '@draaitafel/shared/report/reportTree.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import { asBitmap, COVER_NAME, odtContent, pictureName, picturesIn } from './odtContent.ts'
import { odtStyles } from './odtStyles.ts'
import { ODT_VERSION, odtPart } from './odtXml.ts'
import { openDocument } from './openDocument.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.text'

/** Programs that know no drawings show a bitmap instead; null: there are none. */
type AsPng = (picture: PictureBlock) => Promise<Uint8Array | null>

/** The whole file, to be saved as .odt. */
export async function odtFile(report: Report, asPng: AsPng = async () => null): Promise<Blob> {
  const drawings = [
    ...(report.cover ? [[COVER_NAME, report.cover] as const] : []),
    ...picturesIn(report).map((picture, at) => [pictureName(at), picture] as const),
  ]
  const bitmaps = new Map<string, Uint8Array>()
  for (const [name, picture] of drawings) {
    const dots = await asPng(picture)
    if (dots !== null) bitmaps.set(asBitmap(name), dots)
  }
  return openDocument(MIME_TYPE, ODT_VERSION, {
    'meta.xml': odtPart('meta', meta(report)),
    'styles.xml': odtStyles(report),
    'content.xml': odtContent(report, new Set(bitmaps.keys())),
    ...Object.fromEntries(drawings.map(([name, picture]) => [name, svgText(picture)])),
    ...Object.fromEntries(bitmaps),
  })
}

function meta({ title, language }: Report): string[] {
  return [
    '<office:meta><meta:generator>Draaitafel</meta:generator>',
    `<dc:title>${escapedXml(title)}</dc:title>`,
    '<meta:initial-creator>Draaitafel</meta:initial-creator><dc:creator>Draaitafel</dc:creator>',
    `<dc:language>${language}</dc:language></office:meta>`,
  ]
}
