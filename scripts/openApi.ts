// Regenerates docs/openapi.json after a route changed: npm run openapi.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiText } from '../server/testing/openApi.ts'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
writeFileSync(join(root, 'docs', 'openapi.json'), await openApiText(version))
