import type {Answer} from './answer.js';

export const allowOrigin = 'access-control-allow-origin';

export const openToAll: Readonly<Record<string, string>> = {
  [allowOrigin]: '*',
  'access-control-expose-headers': 'Retry-After',
  'timing-allow-origin': '*',
};

export const preflight: Answer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'Authorization, OIDCAccessToken, Content-Type',
  },
  body: Buffer.alloc(0),
};
