import type {Context} from 'hono';
import {streamSSE, type SSEStreamingApi} from 'hono/streaming';

/** The pages that are open, each told to reload when something it shows has changed. */
export class Live {
  readonly #open = new Set<SSEStreamingApi>();

  listen(c: Context): Response {
    return streamSSE(c, async stream => {
      const left = new Promise<void>(leave => stream.onAbort(leave));
      await stream.write('retry: 500\n\n');
      this.#open.add(stream);
      await left;
      this.#open.delete(stream);
    });
  }

  reload(): void {
    for (const stream of this.#open) void stream.writeSSE({event: 'reload', data: ''});
  }
}
