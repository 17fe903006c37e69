import type { Row } from '../commitRecord.ts'
import type { Statements } from './statements.ts'

/** Nothing for a workshop that is gone, nor for a row that is there already. */
export function insertUpdate(statements: Statements, { workshop, seq, update }: Row): void {
  statements.insertUpdate.run({ workshop, seq, bytes: update })
}
