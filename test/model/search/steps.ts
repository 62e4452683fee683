import type {Endpoint, Behaviour, Name} from './fake-server.js';
import type {World} from './world.js';

/** One line of a script: what the visitor, a server, the network or the machine does. Plain data, to be replayed. */
export type Step =
  | {readonly do: 'wait'; readonly ms: number}
  | {
      readonly do:
        | 'key'
        | 'try-now'
        | 'restart'
        | 'reload'
        | 'leave'
        | 'back'
        | 'close'
        | 'look'
        | 'duplicate'
        | 'remount';
      readonly tab: number;
    }
  | {readonly do: 'ask'; readonly tab: number; readonly unsafe?: boolean}
  | {readonly do: 'open' | 'clear-storage'}
  | {readonly do: 'server'; readonly name: Name; readonly endpoint?: Endpoint; readonly behaves: Behaviour}
  | {readonly do: 'heal'; readonly name: Name}
  /** The visitor's own network is silent, and says nothing about it. */
  | {readonly do: 'gap'; readonly ms: number}
  | {readonly do: 'break'}
  | {readonly do: 'network'; readonly type: 'ok' | 'offline' | 'frozen'}
  | {readonly do: 'sleep'; readonly ms: number; readonly breaks: boolean}
  | {readonly do: 'set-clock'; readonly ms: number};

export function play(step: Step, world: World): void {
  if (step.do !== 'wait') world.touch();
  act(step, world);
  // A sleep takes its time.
  if (step.do !== 'wait') world.touch();
}

function act(step: Step, world: World): void {
  const tab = 'tab' in step ? world.tabs[step.tab % world.tabs.length] : undefined;
  switch (step.do) {
    case 'wait':
      world.clock.advance(step.ms);
      return;
    case 'key':
      tab?.want({type: 'warm-up'});
      return;
    case 'ask':
      tab?.want({type: 'ask', text: world.newText(), ...(step.unsafe && {unsafe: true})});
      return;
    case 'try-now':
      tab?.want({type: 'try-now'});
      return;
    case 'restart':
      tab?.want({type: 'restart'});
      return;
    case 'reload':
      tab?.reload();
      return;
    case 'leave':
      tab?.tell('left');
      return;
    case 'back':
      tab?.tell('back');
      return;
    case 'look':
      tab?.tell('visible');
      return;
    case 'close':
      tab?.close();
      return;
    case 'duplicate':
      if (world.tabs.length < 3 && tab?.isOpen) world.open(tab);
      return;
    case 'remount':
      tab?.remount();
      return;
    case 'open':
      if (world.tabs.length < 3) world.open();
      return;
    case 'clear-storage':
      world.budgetWasForgotten = true;
      world.site.clear();
      return;
    case 'server':
      world.servers[step.name].become(step.behaves, step.endpoint);
      return;
    case 'heal':
      world.servers[step.name].heal();
      return;
    case 'network':
      world.net.become(step.type);
      if (step.type === 'ok') for (const one of world.tabs) one.tell('online');
      return;
    case 'break':
      world.net.breakAll();
      return;
    case 'gap':
      world.net.become('frozen');
      world.clock.advance(step.ms);
      world.net.become('ok');
      return;
    case 'sleep':
      world.clock.sleep(step.ms);
      if (step.breaks) world.net.breakAll();
      for (const one of world.tabs) one.tell('visible');
      return;
    case 'set-clock':
      world.budgetWasForgotten = true;
      world.clock.setForward(step.ms);
      return;
  }
}
