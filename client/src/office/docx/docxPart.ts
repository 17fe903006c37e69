// The package that writes Word files. It is large: fetched only for anyone who asks for one.

import { lonePart } from '../../parts/part.ts'

export const fetchDocx = lonePart(() => import('docx'))
