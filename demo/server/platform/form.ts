import type {FastifyRequest} from 'fastify';
import {present} from '../fields.js';

export type Form = (name: string) => string | undefined;

export function formOf({body, query, params}: FastifyRequest): Form {
  const fields = new Map<string, unknown>(
    [query, body, params].flatMap(source => Object.entries(source ?? {})),
  );
  return name => present(fields.get(name));
}
