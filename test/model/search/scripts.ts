import * as fc from 'fast-check';
import type {Behaviour, Endpoint} from './fake-server.js';
import type {Step} from './steps.js';
import type {Features} from './site.js';
import type {Options} from './options.js';
import {everything} from './world.js';

const tab = fc.nat({max: 2});
const name = fc.constantFrom('main' as const, 'backup' as const);
const endpoint = fc.option(fc.constantFrom<Endpoint>('talk', 'status', 'history', 'available'), {
  nil: undefined,
});

const status = fc.constantFrom(400, 401, 403, 404, 405, 413, 422, 429, 500, 502, 503);
const behaviour: fc.Arbitrary<Behaviour> = fc.oneof(
  {weight: 1, arbitrary: fc.constant<Behaviour>({type: 'fails', failure: {type: 'redirected'}})},
  {weight: 3, arbitrary: fc.constant<Behaviour>({type: 'fails', failure: {type: 'unreachable'}})},
  {weight: 3, arbitrary: fc.constant<Behaviour>({type: 'silent'})},
  {weight: 1, arbitrary: fc.constant<Behaviour>({type: 'ko'})},
  {
    weight: 1,
    arbitrary: fc.constant<Behaviour>({type: 'fails', failure: {type: 'unreadable', because: 'HTML'}}),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(200, 1_200, 3_000, 6_700, 9_900, 19_500, 24_000)
      .map((after): Behaviour => ({type: 'ok', after})),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(status, fc.option(fc.constantFrom(2_000, 120_000), {nil: undefined}))
      .map(([code, retryAfter]): Behaviour => {
        const failure = {
          type: 'refused' as const,
          status: code,
          ...(retryAfter !== undefined && {retryAfter}),
        };
        return {type: 'fails', failure};
      }),
  },
);

/** Moments that matter: around round trips, deadlines, and the ends of penalties and dialogs. */
const ms = fc.constantFrom(
  1,
  10,
  25,
  60,
  330,
  700,
  1_250,
  2_100,
  3_600,
  5_100,
  9_950,
  10_100,
  20_500,
  31_000,
  65_000,
  200_000,
  601_000,
  640_000,
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 8, arbitrary: fc.record({do: fc.constant('wait' as const), ms})},
  {weight: 6, arbitrary: fc.record({do: fc.constant('ask' as const), tab})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('ask' as const), tab, unsafe: fc.constant(true)})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('key' as const), tab})},
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'try-now' as const,
        'restart' as const,
        'reload' as const,
        'leave' as const,
        'back' as const,
        'close' as const,
        'look' as const,
        'duplicate' as const,
        'remount' as const,
      ),
      tab,
    }),
  },
  {weight: 2, arbitrary: fc.record({do: fc.constantFrom('open' as const, 'clear-storage' as const)})},
  {
    weight: 5,
    arbitrary: fc
      .record(
        {do: fc.constant('server' as const), name, behaves: behaviour, endpoint},
        {requiredKeys: ['do', 'name', 'behaves']},
      )
      .map(clean),
  },
  {weight: 2, arbitrary: fc.record({do: fc.constant('heal' as const), name})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('network' as const),
      type: fc.constantFrom('ok' as const, 'offline' as const, 'frozen' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sleep' as const),
      ms: fc.constantFrom(5_000, 60_000, 1_200_000),
      breaks: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('set-clock' as const), ms: fc.constantFrom(-3_600_000, 3_600_000)}),
  },
);

function clean(one: {
  do: 'server';
  name: 'main' | 'backup';
  behaves: Behaviour;
  endpoint?: Endpoint | undefined;
}): Step {
  const {endpoint: only, ...rest} = one;
  return only === undefined ? rest : {...rest, endpoint: only};
}

export const scripts = fc.array(step, {minLength: 2, maxLength: 24});

/** What visitors do when nothing is wrong. */
export const faultless = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('wait' as const), ms: fc.constantFrom(1, 330, 2_100, 65_000)}),
    fc.record({do: fc.constant('ask' as const), tab}),
    fc.record({do: fc.constantFrom('key' as const, 'look' as const), tab}),
    fc.record({do: fc.constant('open' as const)}),
  ),
  {minLength: 2, maxLength: 16},
);

/** A healthy main, and a visitor whose own network is silent for a while, or for many. */
export const ownNetwork = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({do: fc.constant('wait' as const), ms: fc.integer({min: 1, max: 5_000})}),
      },
      {weight: 2, arbitrary: fc.record({do: fc.constant('ask' as const), tab})},
      {weight: 2, arbitrary: fc.record({do: fc.constant('key' as const), tab})},
      {
        weight: 1,
        arbitrary: fc.record({do: fc.constantFrom('reload' as const, 'remount' as const), tab}),
      },
      {
        weight: 3,
        arbitrary: fc.record({do: fc.constant('gap' as const), ms: fc.integer({min: 100, max: 40_000})}),
      },
    ),
    {minLength: 2, maxLength: 20},
  )
  // What a page was about to store when it was left is stored a moment later.
  .map(script => script.flatMap((one): Step[] => ('tab' in one ? [one, {do: 'wait', ms: 5}] : [one])));

const features: fc.Arbitrary<Features> = fc.oneof(
  {weight: 5, arbitrary: fc.constant(everything)},
  {weight: 1, arbitrary: fc.record({storage: fc.boolean(), locks: fc.boolean(), channel: fc.boolean()})},
);

export const worlds: fc.Arbitrary<Partial<Options>> = fc.record({
  seed: fc.nat(),
  backup: fc.oneof({weight: 5, arbitrary: fc.constant(true)}, {weight: 1, arbitrary: fc.constant(false)}),
  features,
});
