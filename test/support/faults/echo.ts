import { answering, type Behaviour, type Exchange, HTML_TYPE, JSON_TYPE } from './exchange.ts';

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[^A-Za-z0-9]/g;
const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, '0');
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** How pages and programs write a token. */
export const tokenForms = {
  'as it is': (token: string) => token,
  'URI-encoded': encodeURIComponent,
  'URI-encoded in lower case': (token: string) =>
    encodeURIComponent(token).replace(/%../g, (escaped) => escaped.toLowerCase()),
  'URI-encoded throughout': (token: string) =>
    token.replace(special, (character) => `%${hex(character, 2).toUpperCase()}`),
  'form-encoded': (token: string) => new URLSearchParams({ token }).toString().slice('token='.length),
  'HTML-escaped': (token: string) => token.replace(/[&<>"']/g, (character) => HTML[character] ?? character),
  'HTML-escaped with numbers': (token: string) =>
    token.replace(special, (character) => `&#${character.charCodeAt(0)};`),
  'HTML-escaped with hexadecimal numbers': (token: string) =>
    token.replace(special, (character) => `&#x${hex(character, 2).toUpperCase()};`),
  'JSON-escaped': inJson,
  'JSON-escaped twice': (token: string) => inJson(inJson(token)),
  'JSON-escaped with slashes': (token: string) => inJson(token).replaceAll('/', '\\/'),
  'JSON-escaped in ASCII': (token: string) =>
    token.replace(special, (character) => `\\u${hex(character, 4)}`),
} satisfies Record<string, (token: string) => string>;

const tokenOf = ({ request }: Exchange): string => request.headers.accesstoken?.toString() ?? 'no token';

/** A behaviour that depends on the token that the request carries. */
const withToken =
  (make: (token: string) => Behaviour): Behaviour =>
  (exchange) =>
    make(tokenOf(exchange))(exchange);

const page = (status: number, form: (token: string) => string) =>
  withToken((token) => answering(status, `<p>Forbidden: ${form(token)}</p>`, HTML_TYPE));

const pagesWith = (status: number) =>
  Object.entries(tokenForms).map(([name, form]) => [`page ${status}, ${name}`, page(status, form)] as const);

/** Servers and proxies that say the token back, by name. */
export const echoes: Readonly<Record<string, Behaviour>> = {
  ...Object.fromEntries([200, 404, 502].flatMap(pagesWith)),
  'a page, where what is shown of it ends': withToken((token) =>
    answering(502, `${'x'.repeat(170)}${token}`, HTML_TYPE),
  ),
  'JSON without success': withToken((token) => answering(200, JSON.stringify({ request: { token } }))),
  'JSON without success at 500': withToken((token) => answering(500, JSON.stringify({ error: token }))),
  'JSON without success at 500, in ASCII': withToken((token) =>
    answering(500, `{"error":"${tokenForms['JSON-escaped in ASCII'](token)}"}`),
  ),
  'a JSON string at 500': withToken((token) => answering(500, JSON.stringify(token))),
  'truncated JSON': withToken((token) => answering(200, `{"success":false,"token":${JSON.stringify(token)}`)),
  'a failure': withToken((token) =>
    answering(200, JSON.stringify({ success: false, message: `Unknown token ${token}` })),
  ),
  'a header': withToken((token) => answering(502, 'no', { ...HTML_TYPE, 'X-Token': token })),
  'a redirect': withToken((token) =>
    answering(302, 'moved', { Location: `http://127.0.0.1:1/${encodeURIComponent(token)}` }),
  ),
  'the status line': withToken((token) => ({ socket }) => {
    socket.end(`HTTP/1.1 502 ${token}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno`);
  }),
  'no HTTP': withToken((token) => ({ socket }) => {
    socket.end(`Your token is ${token}\r\n`);
  }),
  'a broken header': withToken((token) => ({ socket }) => {
    socket.end(`HTTP/1.1 200 OK\r\n${token}\0: ${token}\r\n\r\n`);
  }),
  'a broken chunk': withToken((token) => ({ socket }) => {
    socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${token}\r\n`);
  }),
  'an answer that breaks off': withToken((token) => ({ response }) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': 1_000 }).write(token);
    setTimeout(() => response.destroy(), 20);
  }),
};
