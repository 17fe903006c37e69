import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openApiText, routesOfServer } from '../../testing/openApi.ts'
import { routeWords } from '../../testing/routeWords.ts'

const root = new URL('../../../', import.meta.url)
const read = (file: string) => readFileSync(fileURLToPath(new URL(file, root)), 'utf8')

it('[R650] every route stands in docs/openapi.json as the server checks it, and nothing else', async () => {
  const names = (await routesOfServer()).map(({ name }) => name)
  expect([...names].sort()).toEqual(Object.keys(routeWords).sort())
  const { version } = JSON.parse(read('package.json')) as { readonly version: string }
  const page = JSON.parse(read('docs/openapi.json')) as { readonly paths: object }
  expect(page, 'not up to date: npm run openapi').toEqual(JSON.parse(await openApiText(version)))
  const listed = Object.entries(page.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{([a-z]+)\}/g, ':$1')}`,
    ),
  )
  expect(listed.sort()).toEqual([...names].sort())
})
