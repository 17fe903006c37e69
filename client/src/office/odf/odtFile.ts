// A report as an OpenDocument text, the open standard for documents that people go on editing: all parts together.
// Contents: odtContent.ts. Looks: odtStyles.ts. The package around them: openDocument.ts.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import { COVER_NAME, odtContent, pictureName, picturesIn } from './odtContent.ts'
import { odtStyles } from './odtStyles.ts'
import { ODT_VERSION, odtPart } from './odtXml.ts'
import { openDocument } from './openDocument.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.text'

/** The whole file, to be saved as .odt. */
export function odtFile(report: Report): Blob {
  return openDocument(MIME_TYPE, ODT_VERSION, {
    'meta.xml': odtPart('meta', meta(report)),
    'styles.xml': odtStyles(report),
    'content.xml': odtContent(report),
    ...(report.cover && { [COVER_NAME]: svgText(report.cover) }),
    ...Object.fromEntries(picturesIn(report).map((picture, at) => [pictureName(at), svgText(picture)])),
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
