// Slides as a PowerPoint file (ECMA-376), all parts together. Looks: pptxLooks.ts. A slide: pptxSlide.ts. Why we write it
// ourselves: office/README.md.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { Deck } from '@draaitafel/shared/report/slides.ts'
import { strToU8, zipSync } from 'fflate'
import { layoutXml, masterXml, SLIDE_SIZE, themeXml } from './pptxLooks.ts'
import { slideXml, titleSlideXml } from './pptxSlide.ts'
import { NAMESPACES, XML_HEAD } from './pptxXml.ts'

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export function pptxFile(deck: Deck): Blob {
  const slides = [titleSlideXml(deck), ...deck.slides.map((slide, at) => slideXml(deck, slide, at + 2))]
  const path = (at: number) => `ppt/slides/slide${at + 1}.xml`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(deck),
    'ppt/presentation.xml': presentation(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      [`${RELATIONS}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      ...slides.map((_, at) => [`${RELATIONS}/slide`, `slides/slide${at + 1}.xml`] as const),
      [`${RELATIONS}/theme`, 'theme/theme1.xml'],
    ]),
    'ppt/theme/theme1.xml': themeXml(),
    'ppt/slideMasters/slideMaster1.xml': masterXml(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      [`${RELATIONS}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${RELATIONS}/slideLayout`, '../slideLayouts/slideLayout2.xml'],
      [`${RELATIONS}/theme`, '../theme/theme1.xml'],
    ]),
  }
  for (const [at, kind] of (['title', 'obj'] as const).entries()) {
    files[`ppt/slideLayouts/slideLayout${at + 1}.xml`] = layoutXml(kind)
    files[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = relations([
      [`${RELATIONS}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ])
  }
  for (const [at, xml] of slides.entries()) {
    files[path(at)] = xml
    files[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relations([
      [`${RELATIONS}/slideLayout`, `../slideLayouts/slideLayout${at === 0 ? 1 : 2}.xml`],
    ])
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
  return new Blob([bytes], { type: MIME })
}

function contentTypes(slides: number): string {
  const parts = [
    ['/ppt/presentation.xml', `${TYPE}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`],
    ['/ppt/slideLayouts/slideLayout2.xml', `${TYPE}.slideLayout+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: slides }, (_, at) => [`/ppt/slides/slide${at + 1}.xml`, `${TYPE}.slide+xml`]),
  ]
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('')
}

/** The first is rId1. */
function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const lines = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

function presentation(slides: number): string {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`)
  return [
    `${XML_HEAD}<p:presentation ${NAMESPACES}>`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${SLIDE_SIZE.width}" cy="${SLIDE_SIZE.height}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    '</p:presentation>',
  ].join('')
}

function coreProperties({ title, language }: Deck): string {
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapedXml(title)}</dc:title><dc:creator>Draaitafel</dc:creator><dc:language>${language}-NL</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}
