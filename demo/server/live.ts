import type {ServerResponse} from 'node:http';
import type {FastifyReply} from 'fastify';

/** The pages that are open, each told to reload when something it shows has changed. */
export class Live {
  readonly #open = new Set<ServerResponse>();

  listen(reply: FastifyReply): void {
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    response.write('retry: 500\n\n');
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
  }

  reload(): void {
    for (const response of this.#open) response.write('event: reload\ndata: \n\n');
  }
}
