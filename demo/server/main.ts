import {fileURLToPath} from 'node:url';
import {startDemo, type Demo} from './demo.js';
import {preferredPorts} from './ports.js';

const longestStopMs = 800;

const say = (line: string) => console.log(line);
const dev = process.argv.includes('--dev');
const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = Number(process.env['PORT'] ?? preferredPorts.page);

const demo = await startDemo({root, dev, say, ports: {...preferredPorts, page: wanted}});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
for (const line of addresses(demo)) say(line);

async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), longestStopMs).unref();
  await demo.close();
  process.exit(0);
}

function addresses({page, main, backup, admin}: Demo): string[] {
  return [
    '',
    `  Customer page   ${page}/   (also /fr.html, /classic.html, /consent.html, /gallery.html, /convert.html)`,
    `  Main server     ${main}`,
    `  Backup server   ${backup}`,
    `  Fault switches  ${admin}/servers   (or the page’s “Failover lab”)`,
    '',
    dev
      ? '  Changes of src/ and of the pages reload them. Ctrl-C stops everything.'
      : '  Ctrl-C stops everything.',
    '',
  ];
}
