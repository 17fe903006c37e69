// `npm run image`: builds the screens, lays out the product, and makes `draaitafel:<version>` with whatever builds
// images here. `npm run image -- --base=docker.io/library/node:26-trixie-slim` puts it on a base image of your choice,
// with a glibc and C++ libraries of its own.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildClientIfChanged } from '../client/build.ts'
import { layOutImage, whyNoImage } from './imageRoot.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.cache', 'image')

/** In the order of preference; each with how it is asked. HEALTHCHECK is not in the OCI format, but is in Docker's. */
const builders: Readonly<Record<string, readonly string[]>> = {
  docker: ['build'],
  podman: ['build', '--format', 'docker'],
  buildah: ['build', '--format', 'docker'],
}

async function main(): Promise<void> {
  const refusal = whyNoImage()
  if (refusal !== null) return stopWith(refusal)
  const base = process.argv.find((word) => word.startsWith('--base='))?.slice('--base='.length) ?? 'scratch'
  await buildClientIfChanged()
  layOutImage(folder, { ownBase: base === 'scratch' })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const name = `draaitafel:${version}`
  const rest = ['--file', join(root, 'Containerfile'), '--build-arg', `BASE=${base}`, '--tag', name, folder]
  // Docker's own program may be there without anything it can speak to.
  const builder = Object.keys(builders).find((tool) => spawnSync(tool, ['info']).status === 0)
  if (builder === undefined)
    return stopWith(`Er is geen docker, podman of buildah die werkt. De inhoud staat klaar in ${folder}.`)
  const { status } = spawnSync(builder, [...(builders[builder] ?? []), ...rest], { stdio: 'inherit' })
  if (status !== 0) return stopWith(`${builder} kon het image niet bouwen.`)
  console.log(`${name} staat klaar in ${builder}.`)
}

function stopWith(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

await main()
