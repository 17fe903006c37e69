// Which file a module is in. Left to itself the bundler makes a file for each set of screens that share something: a
// hundred for one table, and every file is asked for apart. So what is shared goes with whatever needs it first, unless
// those who come there would not need it themselves.

import type { Rolldown } from 'vite'

type CodeSplittingGroup = NonNullable<
  Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
>[number]
type Modules = Parameters<Extract<CodeSplittingGroup['name'], (...args: never) => unknown>>[1]

/** What people come to, in that order; the first comes with the page itself. */
const moments = {
  page: /\/index\.html$/,
  start: /\/TryOut\.tsx$/,
  new: /\/(NewWorkshopScreen|AboutScreen)\.tsx$/,
  plans: /\/PlansTogether\.tsx$/,
  table: /\/TableScreen\.tsx$/,
  board: /\/BoardScreen\.tsx$/,
  phone: /\/PhoneScreen\.tsx$/,
  wall: /\/ProjectorScreen\.tsx$/,
  /** All of these as soon as the board is there. */
  writing: /\/store\/dispatch\.ts$/,
  drag: /\/DragEngine\.tsx$/,
  undo: /\/copy\/nl\/actions\.ts$/,
  menus: /\/(ExportChoices|MoreChoices|MenuList)\.tsx$/,
  firstRun: /\/FirstRunList\.tsx$/,
  /** What tells the others' doings, the line with the shared picture, the bars above the work, the
      facilitator's controls and the number of questions. */
  around: /\/(Announcer|VisionLine|TableBars|StepLead|BoardTouch)\.tsx$|\/derive\/questions\.ts$/,
  task: /\/\w+Task\.tsx$/,
  picture: /\/\w+Picture\.tsx$/,
  dialog: /\/(LaterDialogs|ScriptScreen)\.tsx$/,
} as const
type Moment = keyof typeof moments
const momentNames = Object.keys(moments) as Moment[]

/** Each file with whom it is for: the first row that fits. Whoever is at a table has come past the page. */
const files: readonly (readonly [file: string, isFor: (needs: (...moments: Moment[]) => boolean) => boolean])[] = [
  ['index', (needs) => needs('page')],
  ['start', (needs) => needs('start') && needs('table', 'board', 'phone', 'wall')],
  ['new', (needs) => needs('new') && needs('table', 'board', 'phone', 'wall')],
  ['TableScreen', (needs) => needs('table') || (needs('wall') && needs('board', 'phone'))],
  ['work', (needs) => needs('board') && needs('phone')],
  ['BoardScreen', (needs) => needs('board')],
  ['PhoneScreen', (needs) => needs('phone')],
  ['ProjectorScreen', (needs) => needs('wall')],
  /** Of what no table needs at first: otherwise all that comes later at a table would come here as well. */
  ['plans', (needs) => needs('plans')],
  ['newWriting', (needs) => needs('new') && needs('writing')],
  ['startAlone', (needs) => needs('start')],
  ['newAlone', (needs) => needs('new')],
  ['writing', (needs) => needs('writing')],
  ['drag', (needs) => needs('drag')],
  ['undo', (needs) => needs('undo')],
  ['menus', (needs) => needs('menus')],
  ['firstRun', (needs) => needs('firstRun')],
  ['around', (needs) => needs('around')],
  ['task', (needs) => needs('task')],
  ['picture', (needs) => needs('picture')],
  ['later', (needs) => needs('dialog')],
]

/** These are in one file with what is shared by them: two files would name all that one takes from the other. */
const ownFiles: Readonly<Partial<Record<Moment, string>>> = {
  page: 'index',
  table: 'TableScreen',
  board: 'BoardScreen',
  phone: 'PhoneScreen',
  wall: 'ProjectorScreen',
  writing: 'writing',
  drag: 'drag',
  undo: 'undo',
  menus: 'menus',
  firstRun: 'firstRun',
  around: 'around',
}

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
    const file = fileFor(id, modules)
    known.set(id, file)
    return file
  }
  return files.map(([file], at) => ({
    name: (id, modules) => (fileOf(id, modules) === file ? file : null),
    priority: files.length - at,
  }))
}

function fileFor(id: string, modules: Modules): string | null {
  const own = momentNames.find((one) => moments[one].test(id))
  if (own && ownFiles[own]) return ownFiles[own]
  if (isBeginning(id, modules)) return null
  const beginnings = beginningsOf(id, modules)
  if (beginnings.length < 2) return null
  const needs = (...some: Moment[]) => some.some((one) => beginnings.some((begins) => moments[one].test(begins)))
  return files.find(([, isFor]) => isFor(needs))?.[0] ?? null
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
