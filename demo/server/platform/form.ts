import type {Context} from 'hono';
import {present} from '../fields.js';

export type Form = (name: string) => string | undefined;

export async function formOf(c: Context): Promise<Form> {
  const fields = new Map<string, unknown>(
    [c.req.query(), await c.req.parseBody(), c.req.param()].flatMap(source => Object.entries(source)),
  );
  return name => present(fields.get(name));
}
