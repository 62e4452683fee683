import {looks, sizes, type LookName, type SizeName} from './looks.js';
import {decode, reduce, type Picture} from './picture.js';
import {grain, Sheet, startBrowser, type Engine} from './sheet.js';
import {startSite} from './site.js';

export interface Shot {
  readonly engine: Engine;
  readonly size: SizeName;
  readonly look: LookName;
  readonly picture: Picture;
}

/** All sheets of an engine. */
export async function* shots(engine: Engine): AsyncGenerator<Shot> {
  const all = Object.keys(looks) as LookName[];
  if (engine === 'chromium') yield* shotsOf(engine, all);
  else {
    // Forced colours are a setting with which Firefox starts.
    yield* shotsOf(
      engine,
      all.filter(name => name !== 'forced'),
    );
    yield* shotsOf(engine, ['forced']);
  }
}

async function* shotsOf(engine: Engine, names: readonly LookName[]): AsyncGenerator<Shot> {
  const site = await startSite();
  const browser = await startBrowser(engine, names[0] === 'forced');
  try {
    const sheet = await Sheet.open(browser, engine, site.origin);
    for (const size of Object.keys(sizes) as SizeName[]) {
      for (const look of names) {
        yield {engine, size, look, picture: reduce(decode(await sheet.shoot(size, look)), grain)};
      }
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
