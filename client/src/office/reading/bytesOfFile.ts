// What is in a file that someone chose, if it is no larger than a plan may be.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'

export async function bytesOfFile(file: File): Promise<Result<Uint8Array, Problem>> {
  // Size first: reading 2 GB to find out that it is 2 GB would hang the page.
  if (file.size > wireLimits.importBytes) return refused({ kind: 'import.tooLarge', maxBytes: wireLimits.importBytes })
  try {
    return accepted(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // Moved, a folder, or not ours to read: to the user that is the same as a file that is not a plan.
    return refused({ kind: 'import.otherFormat' })
  }
}
