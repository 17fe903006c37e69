// What keeps a machine from fetching or running the pinned Node, as one Dutch sentence. Plain Node ≥ 20: nothing is
// installed yet.
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'

/** Null when nothing does. Asked before installing: a started machine has proved itself. */
export function whyNotInstall() {
  return muslSentence() ?? homeSentence()
}

/** There are no builds of Node for musl on npm: the one there is looks for a loader that such a system does not have. */
export function muslSentence() {
  if (process.platform !== 'linux') return null
  // Or it would ask the network for names of addresses.
  process.report.excludeNetwork = true
  const { header } = process.report.getReport()
  if (header.glibcVersionRuntime !== undefined) return null
  return 'Dit systeem gebruikt musl, zoals Alpine Linux, en Draaitafel heeft glibc nodig: neem een systeem als Debian of Ubuntu, of het image.'
}

/** npm and pnpm keep what they fetch in the home folder. */
function homeSentence() {
  const home = homeOrNothing()
  if (home === null)
    return 'Er is geen thuismap om pakketten in te bewaren: zet HOME op een map waarin je mag schrijven.'
  if (isWritable(nearestExisting(home))) return null
  return `In de thuismap (${home}) mag niet worden geschreven: zet HOME op een map waarin je mag schrijven.`
}

/** Throws for a user that is not in /etc/passwd. */
function homeOrNothing() {
  try {
    return homedir()
  } catch {
    return null
  }
}

function nearestExisting(path) {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

function isWritable(path) {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
