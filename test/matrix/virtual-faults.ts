import type {Failure} from '../../src/dialog/failure.js';
import type {Behaviour, Endpoint} from '../search/fake-server.js';
import type {World} from '../search/world.js';
import type {Fault, Name} from './row.js';

const failing = (failure: Failure): Behaviour => ({is: 'fails', failure});
const unreachable = failing({is: 'unreachable'});
const nonsense = failing({is: 'unreadable', because: 'no answer of this protocol'});

const endpointOf: Readonly<Record<string, Endpoint>> = {
  talk: 'talk',
  serverstatus: 'status',
  history: 'history',
  availablecontext: 'available',
};

/** A fault of the reference servers, at a server of the virtual world. */
export function befall(world: World, name: Name, fault: Fault): void {
  const server = world.servers[name];
  const become = (behaviour: Behaviour): void => {
    const endpoints = 'on' in fault ? fault.on : undefined;
    if (endpoints === undefined) server.become(behaviour);
    for (const endpoint of endpoints ?? []) server.become(behaviour, endpointOf[endpoint]);
  };
  switch (fault.is) {
    case 'ok':
      server.heal();
      return;
    case 'refuse':
    case 'reset':
    case 'cut':
      become(unreachable);
      // What is on its way is lost.
      world.net.break(name);
      return;
    case 'no-cors':
      become(unreachable);
      return;
    case 'silent':
      become({is: 'silent'});
      return;
    case 'pause':
      server.pause(fault.ms);
      return;
    case 'delay':
      become({is: 'ok', after: fault.ms});
      return;
    case 'status': {
      const {status, retryAfter} = fault;
      if (status >= 300 && status < 400) become(failing({is: 'redirected'}));
      else
        become(
          failing({is: 'refused', status, ...(retryAfter !== undefined && {retryAfter: retryAfter * 1000})}),
        );
      return;
    }
    case 'html':
    case 'empty':
    case 'invalid-json':
      become(nonsense);
      return;
    case 'hung':
      server.become({is: 'silent'}, 'talk');
      server.become({is: 'ko'}, 'status');
      return;
    case 'ko':
      server.become({is: 'ko'}, 'status');
      return;
  }
}
