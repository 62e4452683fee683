import type {Context} from 'hono';

export const hostOf = (c: Context): string => new URL(c.req.url).host;
