// How slides look: wide, white, large letters, our record in the corner. The theme names Calibri, which every PowerPoint has.

import { type Area, NAMESPACES, place, treeOf, XML_HEAD } from './pptxXml.ts'

/** In EMU, of which 12,700 are a point: 16 by 9. */
export const SLIDE_SIZE = { width: 12_192_000, height: 6_858_000 } as const
export const MARGIN = 609_600
const TEXT_WIDTH = SLIDE_SIZE.width - 2 * MARGIN

export const AREAS = {
  title: { x: MARGIN, y: 380_000, width: TEXT_WIDTH - 900_000, height: 900_000 },
  body: { x: MARGIN, y: 1_420_000, width: TEXT_WIDTH, height: 4_800_000 },
  bigTitle: { x: MARGIN, y: 1_300_000, width: 6_900_000, height: 2_400_000 },
  subtitle: { x: MARGIN, y: 3_900_000, width: 6_500_000, height: 1_200_000 },
  footer: { x: MARGIN, y: 6_380_000, width: 8_500_000, height: 300_000 },
  number: { x: SLIDE_SIZE.width - MARGIN - 1_200_000, y: 6_380_000, width: 1_200_000, height: 300_000 },
} as const

const SMALL_SIZE = 620_000
export const SMALL: Area = {
  x: SLIDE_SIZE.width - MARGIN - SMALL_SIZE,
  y: 400_000,
  width: SMALL_SIZE,
  height: SMALL_SIZE,
}
export const BIG: Area = { x: 7_900_000, y: 1_300_000, width: 4_200_000, height: 4_200_000 }

export function masterXml(): string {
  const levels = (size: number, bold: boolean, bullet: string) =>
    `<a:lvl1pPr ${bullet === '' ? 'algn="l"' : 'marL="285750" indent="-285750" algn="l"'}><a:lnSpc><a:spcPct val="95000"/></a:lnSpc>${bullet === '' ? '' : '<a:spcBef><a:spcPts val="1200"/></a:spcBef>'}${bullet || '<a:buNone/>'}<a:defRPr lang="nl-NL" sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  return [
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}>`,
    treeOf([
      ...record(SMALL, 10),
      holder(2, 'Titel', 'type="title"', AREAS.title, 'anchor="b"'),
      holder(3, 'Tekst', 'type="body" idx="1"', AREAS.body, ''),
    ]).replace(
      '<p:cSld>',
      '<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
    ),
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle>${levels(3600, true, '')}</p:titleStyle>`,
    `<p:bodyStyle>${levels(2600, false, '<a:buFont typeface="Arial"/><a:buChar char="•"/>')}</p:bodyStyle>`,
    `<p:otherStyle>${levels(1400, false, '')}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('')
}

export function layoutXml(kind: 'title' | 'obj'): string {
  const name = kind === 'title' ? 'Titeldia' : 'Titel en tekst'
  const holders =
    kind === 'title'
      ? [
          ...record(BIG, 20),
          holder(2, 'Titel', 'type="ctrTitle"', AREAS.bigTitle, 'anchor="b"'),
          holder(3, 'Ondertitel', 'type="subTitle" idx="1"', AREAS.subtitle, ''),
        ]
      : [
          holder(2, 'Titel', 'type="title"', AREAS.title, 'anchor="b"'),
          holder(3, 'Tekst', 'type="body" idx="1"', AREAS.body, ''),
        ]
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${kind}" preserve="1"${kind === 'title' ? ' showMasterSp="0"' : ''}>${treeOf(holders).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

/** Text that does not fit gets smaller. */
function holder(id: number, name: string, kind: string, area: Area, more: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" ${more}><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`
}

/** Our mark: in the corner of a slide, and large on the first; decoration. */
function record({ x, y, width: size }: Area, firstId: number): string[] {
  const disc = (id: number, part: number, colour: string) => {
    const wide = size * part
    const area = { x: x + (size - wide) / 2, y: y + (size - wide) / 2, width: wide, height: wide }
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Draaitafel"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${place(area)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  }
  const half = size / 2
  const arm = { x: x + half * 0.28, y: y + half * 0.28, width: half * 0.72, height: half * 0.72 }
  const thick = Math.round(size * 0.09)
  return [
    disc(firstId, 1, '17202E'),
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${firstId + 1}" name="Draaitafel"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${place(arm)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${thick}" cap="rnd"><a:solidFill><a:srgbClr val="C43A1D"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`,
    disc(firstId + 2, 0.26, 'FFFFFF'),
  ]
}

export function themeXml(): string {
  const colours = [
    ['dk1', '17202E'],
    ['lt1', 'FFFFFF'],
    ['dk2', '424A58'],
    ['lt2', 'F1E9DC'],
    ['accent1', '275A86'],
    ['accent2', '3D5F31'],
    ['accent3', '743D60'],
    ['accent4', '7A5A10'],
    ['accent5', 'C43A1D'],
    ['accent6', '5F5647'],
    ['hlink', '275A86'],
    ['folHlink', '743D60'],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return [
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Draaitafel"><a:themeElements>`,
    `<a:clrScheme name="Draaitafel">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Draaitafel"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Draaitafel"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('')
}
