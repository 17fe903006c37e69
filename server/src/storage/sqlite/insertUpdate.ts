import type { Row } from '../commitRecord.ts'
import type { Statements } from './statements.ts'

/** Does nothing for a deleted workshop or an existing row. */
export function insertUpdate(statements: Statements, { workshop, seq, update }: Row): void {
  statements.insertUpdate.run({ workshop, seq, bytes: update })
}
