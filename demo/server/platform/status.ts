import type {FastifyInstance} from 'fastify';

type Health = 'Ok' | 'Ko';

const applications = ['runtime', 'dialog', 'slogger', 'website', 'servlet'];

export function statusRoute(app: FastifyInstance): void {
  app.get('/serverstatus', request => statusOf('Ok', request.url));
}

export function statusOf(status: Health, url = ''): object {
  const details = new URL(url, 'http://server').searchParams.get('details') === 'true';
  return details ? withDetails(status) : {status};
}

function withDetails(status: Health): object {
  return {
    withDetails: true,
    status,
    volumes: {connectedPeople: 12, connectedOperators: 2, currentDialogs: 9, currentLivechatDialogs: 1},
    applications: Object.fromEntries(
      applications.map(name => [name, {status: name === 'dialog' ? status : 'Ok', durationMs: 3}]),
    ),
  };
}
