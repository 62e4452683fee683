// Tells the console of everything that outlives a page, or leaves it by another way than a request.
const tell = (kind, name) => console.info(`#seen ${kind} ${name}`);
const {setItem} = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  tell(this === sessionStorage ? 'sessionStorage' : 'localStorage', key);
  setItem.call(this, key, value);
};
if (location.search === '?old') {
  delete window.BroadcastChannel;
  delete Navigator.prototype.locks;
} else
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name);
      tell('BroadcastChannel', name);
    }
  };
for (const name of ['WebSocket', 'EventSource', 'SharedWorker', 'Worker', 'RTCPeerConnection'])
  window[name] = function (address) {
    tell(name, address);
  };
for (const [kind, owner, method] of [
  ['lock', LockManager.prototype, 'request'],
  ['indexedDB', IDBFactory.prototype, 'open'],
  ['cache', CacheStorage.prototype, 'open'],
  ['beacon', Navigator.prototype, 'sendBeacon'],
]) {
  const original = owner[method];
  owner[method] = function (name, ...rest) {
    tell(kind, name);
    return original.call(this, name, ...rest);
  };
}
// The page stays where it is, whatever is pressed.
addEventListener('click', event => {
  if (event.composedPath().some(one => one instanceof HTMLAnchorElement)) event.preventDefault();
});
