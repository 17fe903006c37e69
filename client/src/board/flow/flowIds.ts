// What names and describes the routes and the values to who hears them: ids of elements, once on a board.

export const FLOW_TITLE = 'flow-title'
export const VALUES_TITLE = 'values-title'
/** What is lit, in one sentence. */
export const FLOW_SAID = 'flow-said'
