// Which file a module is in. Left to itself the bundler makes a file for each set of screens that share something: a
// hundred for one table, and every file is asked for apart. So what is shared goes with whatever needs it first.

import type { Rolldown } from 'vite'

type CodeSplittingGroup = NonNullable<
  Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
>[number]
type Modules = Parameters<Extract<CodeSplittingGroup['name'], (...args: never) => unknown>>[1]

/** In the order in which people come to them; the first file comes with the page itself. */
const moments: readonly (readonly [file: string, beginsWith: RegExp])[] = [
  ['first', /\/index\.html$/],
  ['start', /\/TryOut\.tsx$/],
  ['new', /\/(NewWorkshopScreen|AboutScreen)\.tsx$/],
  ['table', /\/TableScreen\.tsx$/],
  ['shape', /\/(BoardScreen|PhoneScreen|ProjectorScreen)\.tsx$/],
  ['later', /\/(LaterDialogs|MenuList|\w+Task|\w+Picture)\.tsx$/],
]

/**
 * What a module needs is needed by all that need the module, so it is in the same file or an earlier one: files never
 * need each other both ways. What one part alone needs stays with that part, and what only files for downloading share is
 * left to the bundler.
 */
export function sharedChunks(): CodeSplittingGroup[] {
  const known = new Map<string, string | null>()
  const fileOf = (id: string, modules: Modules): string | null => {
    const before = known.get(id)
    if (before !== undefined) return before
    const file = earliest(id, modules)
    known.set(id, file)
    return file
  }
  return moments.map(([file], at) => ({
    name: (id, modules) => (fileOf(id, modules) === file ? file : null),
    priority: moments.length - at,
  }))
}

function earliest(id: string, modules: Modules): string | null {
  if (isBeginning(id, modules)) return null
  const beginnings = beginningsOf(id, modules)
  if (beginnings.length < 2) return null
  return moments.find(([, begins]) => beginnings.some((one) => begins.test(one)))?.[0] ?? null
}

/** The page itself, or something that is fetched later. */
function isBeginning(id: string, modules: Modules): boolean {
  const info = modules.getModuleInfo(id)
  return info !== null && (info.isEntry || info.dynamicImporters.length > 0)
}

/** Whatever needs this module before it can begin. */
function beginningsOf(id: string, modules: Modules): readonly string[] {
  const found: string[] = []
  const seen = new Set([id])
  for (const one of seen) {
    if (isBeginning(one, modules)) found.push(one)
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  }
  return found
}
