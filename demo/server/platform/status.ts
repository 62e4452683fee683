import type {Hono} from 'hono';

type Health = 'Ok' | 'Ko';

const applications = ['runtime', 'dialog', 'slogger', 'website', 'servlet'];

export function statusRoute(app: Hono): void {
  app.get('/serverstatus', c => c.json(statusOf('Ok', c.req.url)));
}

export function statusOf(status: Health, url = ''): object {
  return wantsDetails(url) ? withDetails(status, status) : {status};
}

/** Everything works but the dialog application, which only the details tell. */
export function statusOfHung(url: string): object {
  return wantsDetails(url) ? withDetails('Ok', 'Ko') : {status: 'Ok'};
}

const wantsDetails = (url: string): boolean =>
  new URL(url, 'http://server').searchParams.get('details') === 'true';

function withDetails(status: Health, dialog: Health): object {
  return {
    withDetails: true,
    status,
    volumes: {connectedPeople: 12, connectedOperators: 2, currentDialogs: 9, currentLivechatDialogs: 1},
    applications: Object.fromEntries(
      applications.map(name => [name, {status: name === 'dialog' ? dialog : 'Ok', durationMs: 3}]),
    ),
  };
}
