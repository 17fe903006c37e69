// The package that writes Word files. It is large, so it is fetched on demand.

import { lonePart } from '../../parts/part.ts'

export const fetchDocx = lonePart(() => import('docx'))

export type DocxPackage = Awaited<ReturnType<typeof fetchDocx>>
