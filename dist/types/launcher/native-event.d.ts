type EventClass = typeof Event;
/** The browser's own class. Old libraries, e.g. MooTools, replace the global one by a wrapper, which cannot be dispatched. */
export declare const NativeEvent: EventClass;
export {};
