export const endpoints = [
  'serverstatus',
  'talk',
  'welcomecall',
  'availablecontext',
  'history',
  'search',
  'topknowledge',
  'languages',
  'feedback',
  'insatisfaction',
  'comment',
  'variable',
  'whoami',
  'pushrules',
  'gallery',
  'other',
] as const;

export type Endpoint = (typeof endpoints)[number];

export const apiRoot = '/servlet/api/';
export const galleryPath = '/servlet/gallery';

// The longer path stands first where one path is the beginning of another.
const byPath: readonly (readonly [string, Endpoint])[] = [
  ['serverstatus', 'serverstatus'],
  ['whoami', 'whoami'],
  ['account/dydubox/bots/language', 'languages'],
  ['chat/feedback/insatisfaction', 'insatisfaction'],
  ['chat/feedback/comment', 'comment'],
  ['chat/feedback', 'feedback'],
  ['chat/talk', 'talk'],
  ['chat/welcomecall', 'welcomecall'],
  ['chat/availablecontext', 'availablecontext'],
  ['chat/history', 'history'],
  ['chat/search', 'search'],
  ['chat/topknowledge', 'topknowledge'],
  ['chat/variable', 'variable'],
  ['chat/pushrules', 'pushrules'],
];

export function endpointOf(pathname: string): Endpoint {
  if (pathname === galleryPath) return 'gallery';
  if (!pathname.startsWith(apiRoot)) return 'other';
  const path = pathname.slice(apiRoot.length) + '/';
  return byPath.find(([start]) => path.startsWith(start + '/'))?.[1] ?? 'other';
}
