// What libraries of fifteen years ago do to a page, as they do it; whatever they add is enumerable.
function $A(list) {
  if (!list) return [];
  let length = list.length || 0;
  const copy = new Array(length);
  while (length--) copy[length] = list[length];
  return copy;
}
Array.from = $A;
Array.of = function () {
  return $A(arguments);
};
const detect = function (test, context) {
  for (let index = 0; index < this.length; index++)
    if (test.call(context, this[index], index)) return this[index];
};
Object.assign(Array.prototype, {
  extra: 'of the page',
  toJSON() {
    return `[${this.map(String).join(', ')}]`;
  },
  entries() {
    return this.slice();
  },
  find: detect,
  detect,
  each: Array.prototype.forEach,
  toArray() {
    return this.slice();
  },
  clear() {
    this.length = 0;
    return this;
  },
});
Object.assign(Object.prototype, {
  foo: 'of the page',
  each() {},
  extend(source) {
    for (const name in source) this[name] = source[name];
    return this;
  },
});
Object.assign(Function.prototype, {
  bind(context) {
    const method = this;
    const early = $A(arguments).slice(1);
    return function () {
      return method.apply(context, early.concat($A(arguments)));
    };
  },
  defer() {},
});
Object.assign(String.prototype, {
  startsWith(start) {
    return this.indexOf(start) === 0;
  },
  strip: String.prototype.trim,
  toJSON() {
    return `"${this}"`;
  },
});
Date.prototype.toJSON = function () {
  return `"${this.toISOString()}"`;
};
Object.assign(HTMLElement.prototype, {show() {}, hide() {}, update() {}, toggle() {}, select() {}});
Object.assign(Event.prototype, {stop() {}});

// Polyfills that take no look at what is there.
window.Promise = class extends Promise {
  static allSettled = undefined;
};
// MooTools wraps events, and makes elements of names.
window.Event = function Event(event) {
  this.event = event ?? {};
};
window.Element = function Element() {};
window.Symbol.observable = Symbol('observable');
const registry = window.customElements;
// Nobody has heard of what failed.
window.unheard = [];
window.addEventListener('unhandledrejection', ({reason}) => window.unheard.push(String(reason)));

window.polyfilled = [];
Object.defineProperty(window, 'customElements', {
  configurable: true,
  value: {
    define(name, constructor, options) {
      window.polyfilled.push(name);
      registry.define(name, constructor, options);
    },
    get: name => registry.get(name),
    whenDefined: name => registry.whenDefined(name),
    upgrade: root => registry.upgrade(root),
    polyfillWrapFlushCallback() {},
  },
});
const Native = window.HTMLElement;
window.HTMLElement = function HTMLElement() {
  return Reflect.construct(Native, [], this.constructor);
};
window.HTMLElement.prototype = Native.prototype;
window.HTMLElement.prototype.constructor = window.HTMLElement;
Object.setPrototypeOf(window.HTMLElement, Native);
