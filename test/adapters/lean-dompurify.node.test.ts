import {rejects} from 'node:assert/strict';
import {it} from 'node:test';
import {rollup, type Plugin} from 'rollup';

const script = new URL('../../scripts/lean-dompurify.mjs', import.meta.url).href;
const {leanDompurify} = (await import(script)) as {leanDompurify: Plugin};

const build = (id: string, code: string) =>
  rollup({
    input: id,
    plugins: [leanDompurify, {name: 'files', resolveId: name => name, load: () => code}],
  });

it('a DOMPurify that has changed is not built', () =>
  rejects(build('/dompurify/purify.js', 'export default 1'), /DOMPurify has changed/));

it('a sanitizer is not built that sets what is written in', () =>
  rejects(
    build('/adapters/sanitize.js', 'export default {SAFE_FOR_XML: false}'),
    /SAFE_FOR_XML is built in/,
  ));

it('a sanitizer is not built that has another profile', () =>
  rejects(build('/adapters/sanitize.js', 'export default {USE_PROFILES: { svg: true }}'), /profile of HTML/));

it('a sanitizer is not built that no longer forbids what is left out', () =>
  rejects(
    build(
      '/adapters/sanitize.js',
      `const dropped = {
    FORBID_TAGS: ['style'],
};
export default {...dropped, USE_PROFILES: { html: true }, ALLOWED_URI_REGEXP: /x/}`,
    ),
    /form is forbidden in one place only/,
  ));
