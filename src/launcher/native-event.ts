type EventClass = typeof Event;

/** The browser's own class. Old libraries, e.g. MooTools, replace the global one by a wrapper, which cannot be dispatched. */
export const NativeEvent: EventClass =
  'document' in globalThis
    ? (Object.getPrototypeOf(document.createEvent('Event')) as {readonly constructor: EventClass}).constructor
    : Event;
