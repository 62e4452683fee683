import type {FastifyInstance} from 'fastify';
import {galleryPath} from '../endpoints.js';
import {pictureOf} from '../pictures.js';
import {formOf} from './form.js';

export function galleryRoute(app: FastifyInstance): void {
  app.get(galleryPath, (request, reply) =>
    reply.type('image/svg+xml').send(pictureOf(formOf(request)('galleryId') ?? '')),
  );
}
