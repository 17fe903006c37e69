/** What the plan says where an action would say something: nothing, the same, or something else. */
export type Stands = 'nothing' | 'same' | 'other'
