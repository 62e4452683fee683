/** The turn whose answer an event comes from. */
export const turnAt = ({target}: Event): string | undefined =>
  (target as Partial<Element> | null)?.closest?.<HTMLElement>('.said')?.dataset['turn'];
