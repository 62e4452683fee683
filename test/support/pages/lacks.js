// What the query names as lacking is gone before the chatbox is loaded, as in browsers that refuse it.
const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};
const take = {
  storage() {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {get: refuse, configurable: true});
  },
  locks() {
    delete Navigator.prototype.locks;
  },
  channel() {
    delete window.BroadcastChannel;
  },
  // The flag only: the network works.
  onLine() {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  },
};
for (const what of JSON.parse(new URLSearchParams(location.search).get('lacks') ?? '[]')) take[what]();
