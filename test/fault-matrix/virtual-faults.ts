import type {Failure} from '../../src/core/failure.js';
import type {Behaviour, Endpoint} from '../model/search/fake-server.js';
import type {World} from '../model/search/world.js';
import type {Fault, Name} from './row.js';

const failing = (failure: Failure): Behaviour => ({type: 'fails', failure});
const unreachable = failing({type: 'unreachable'});
const nonsense = failing({type: 'unreadable', because: 'no answer of this protocol'});

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
      become({type: 'silent'});
      return;
    case 'pause':
      server.pause(fault.ms);
      return;
    case 'delay':
      become({type: 'ok', after: fault.ms});
      return;
    case 'status': {
      const {status, retryAfter} = fault;
      if (status >= 300 && status < 400) become(failing({type: 'redirected'}));
      else
        become(
          failing({
            type: 'refused',
            status,
            ...(retryAfter !== undefined && {retryAfter: retryAfter * 1000}),
          }),
        );
      return;
    }
    case 'html':
    case 'empty':
    case 'invalid-json':
      become(nonsense);
      return;
    case 'hung':
      server.become({type: 'silent'}, 'talk');
      server.become({type: 'ko'}, 'status');
      return;
    case 'ko':
      server.become({type: 'ko'}, 'status');
      return;
  }
}
