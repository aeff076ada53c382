/** What a relative is to the child. A closed list: it is shown as a picture and a word in every language. */
export const RELATIONS = ['grandma', 'grandpa', 'aunt', 'uncle', 'godparent', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
