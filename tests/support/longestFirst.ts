// In which order the files of a suite begin. Vitest takes the largest first, or those that took longest last time; where
// nothing is known of a last time, a short file with a long story would begin last, and then everyone waits for it alone.

import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longStories = /\/(wholeWorkshop|everyTask|roomForTask|goldenPlans|formsKept)\.test\.ts$/

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => longStories.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
