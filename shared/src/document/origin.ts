// Who caused a transaction. Yjs passes the origin to every observer; ours says whether it was this person's own
// action.

/** Written on this device, through dispatch. */
export const OWN_ORIGIN = Symbol('own')
/** This person's undo or redo. */
export const UNDO_ORIGIN = Symbol('undo')
/** Setting up or migrating a document, before anyone is in it. */
export const SETUP_ORIGIN = Symbol('setup')
/** Only a log entry: an undo is logged after it happened. */
export const LOG_ORIGIN = Symbol('log')
