// Counts who wants to hear that the page goes away, and tells whether it came out of the cache of pages.
window.leaving = {unload: 0, beforeunload: 0};
for (const [method, step] of [
  ['addEventListener', 1],
  ['removeEventListener', -1],
]) {
  const original = window[method];
  window[method] = function (type, ...rest) {
    if (type in window.leaving) window.leaving[type] += step;
    return original.call(this, type, ...rest);
  };
}
addEventListener('pageshow', ({persisted}) => {
  window.cameBack = persisted;
});
