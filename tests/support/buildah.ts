// Buildah: makes an image without a daemon, and lets a test look into it. An installed one, else Debian's package (as root).
// It keeps its images in a folder of the test.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What is read of `buildah inspect`. */
export interface ImageConfig {
  readonly User: string
  readonly Env: readonly string[]
  readonly Entrypoint: readonly string[]
  readonly Cmd: readonly string[]
  readonly WorkingDir: string
  readonly Volumes: Readonly<Record<string, object>>
  readonly Healthcheck: { readonly Test: readonly string[] }
  readonly StopSignal: string
}

/** Installs it if missing. False, with a message, when an image cannot be built and run here: then nothing was tested. */
export function ensureBuildah(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return leaveOut('alleen root op Linux kan het bouwen en alleen-lezen draaien')
  if (!hasBuildah() && existsSync('/usr/bin/apt-get')) {
    console.log('Buildah wordt geïnstalleerd (alleen de eerste keer)…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const asked = ['install', '-y', '--no-install-recommends', 'buildah', 'binutils']
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    spawnSync('apt-get', asked, { stdio: 'ignore', env })
  }
  if (!hasBuildah()) return leaveOut('buildah is niet gevonden')
  // Inside a container it may be there, and the kernel refuse what it is needed for.
  const mounts = ['--mount', '--pid', '--fork', 'mount', '-t', 'tmpfs', 'none', '/mnt']
  return spawnSync('unshare', mounts).status === 0 || leaveOut('hier mag niets worden gekoppeld (mount)')
}

function hasBuildah(): boolean {
  return spawnSync('buildah', ['--version']).status === 0
}

function leaveOut(why: string): false {
  console.log(`NIET GETEST: het image; ${why}.`)
  return false
}

export class ImageStore {
  readonly #where: readonly string[]

  constructor(folder: string) {
    this.#where = ['--root', `${folder}/images`, '--runroot', `${folder}/run`, '--storage-driver', 'vfs']
  }

  build(containerfile: string, context: string, name: string, base?: string): void {
    const given = base === undefined ? [] : ['--build-arg', `BASE=${base}`]
    const asked = ['build', '--isolation', 'chroot', '--format', 'docker', '--file', containerfile, '--tag', name]
    this.#run([...asked, ...given, context])
  }

  configOf(name: string): ImageConfig {
    const text = this.#run(['inspect', '--type', 'image', name])
    return (JSON.parse(text) as { readonly Docker: { readonly config: ImageConfig } }).Docker.config
  }

  /** The files of the image, in a folder. */
  unpack(name: string): string {
    return this.#run(['mount', this.#run(['from', '--pull-never', name])])
  }

  #run(args: readonly string[]): string {
    return execFileSync('buildah', [...this.#where, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()
  }
}
