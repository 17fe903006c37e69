// What the server calls the plan that a screen had before a backup was put back.

export const EARLIER_PLAN = 'Van vóór het terugzetten'
