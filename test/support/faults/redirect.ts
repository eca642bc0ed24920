import { answering, type Behaviour, HTML_TYPE } from './exchange.ts';

const PAGE = '<h1>Moved</h1>';

const moved =
  (status: number, location: (elsewhere: string, path: string) => string): Behaviour =>
  (exchange) =>
    answering(status, PAGE, {
      ...HTML_TYPE,
      Location: location(exchange.elsewhere, exchange.request.url ?? ''),
    })(exchange);

const away = (status: number) => moved(status, (elsewhere) => `${elsewhere}/login`);

/** Redirects by status, all of them to another origin. */
export const redirects = {
  '301 to another origin': away(301),
  '302 to another origin': away(302),
  '303 to another origin': away(303),
  '307 to another origin': away(307),
  '308 to another origin': away(308),
} satisfies Record<string, Behaviour>;

/** Redirects that stay with the server; each of them is a 307. */
export const detours = {
  'a chain of redirects': moved(307, (_, path) => `${path}/next`),
  'a redirect to itself': moved(307, (_, path) => path),
  'a redirect to nowhere': answering(307, PAGE, HTML_TYPE),
} satisfies Record<string, Behaviour>;
