/** Ids in the servers' gallery. */
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

export const pictures = {meter: id(1), clair: id(2), rythme: id(3), horizon: id(4), panels: id(5)};
