/** The turn whose answer an event comes from. */
export const turnAt = ({target}: Event): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('.said')?.dataset['turn'] : undefined;
