import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {test} from 'node:test';
import {startReferencePair} from '../../../demo/server/reference-pair.js';
import {engines, visit} from './visit.js';

for (const engine of engines)
  test(`a server of the page's own origin gets no cookie, and can set none, in ${engine}`, async t => {
    const servers = await startReferencePair();
    t.after(() => servers.close());
    const cookies: (string | undefined)[] = [];
    const page = (origin: string) =>
      `<!doctype html><html lang="en"><title>Site</title><script>document.cookie = 'own=1; path=/'</script>
      <script type="module" src="/dist/dydu-chatbox.js"></script>
      <dydu-chatbox bot-id="b" server="${origin}"></dydu-chatbox>`;
    /** The site, which passes on what is for the server. */
    const serve = async (request: IncomingMessage, response: ServerResponse) => {
      const {url = '', method = '', headers} = request;
      if (url === '/')
        response.setHeader('content-type', 'text/html').end(page(`http://${headers.host ?? ''}`));
      else if (url.startsWith('/dist/'))
        response
          .setHeader('content-type', 'text/javascript')
          .end(await readFile(new URL(`../../..${url}`, import.meta.url)));
      else if (url.startsWith('/servlet/')) {
        cookies.push(headers.cookie);
        const type = headers['content-type'];
        const body = await text(request);
        const init = method === 'POST' ? {method, body, ...(type && {headers: {'content-type': type}})} : {};
        const answer = await fetch(servers.main.origin + url, init);
        response.setHeader('content-type', 'application/json').setHeader('set-cookie', 'bot=1; path=/');
        response.end(await answer.text());
      } else response.writeHead(204).end();
    };
    const site = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
    await once(site, 'listening');
    t.after(() => {
      site.closeAllConnections();
      site.close();
    });
    const chat = await visit(t, engine, `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`);
    await chat.open();
    await chat.answered(1);
    await chat.hear('What is on my bill?');
    assert.ok(cookies.length >= 3);
    assert.deepEqual([...new Set(cookies)], [undefined]);
    assert.equal(await chat.page.evaluate('document.cookie'), 'own=1');
  });
