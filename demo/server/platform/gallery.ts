import type {Hono} from 'hono';
import {galleryPath} from '../endpoints.js';
import {pictureOf} from '../pictures.js';

export function galleryRoute(app: Hono): void {
  app.get(galleryPath, c =>
    c.body(pictureOf(c.req.query('galleryId') ?? ''), 200, {'content-type': 'image/svg+xml'}),
  );
}
