import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A server that does to each request what its script says; the last entry repeats. */
export async function startHostileServer() {
  let script: Handler[] = [];
  const requests: {
    url: string;
    method: string;
    headers: IncomingMessage['headers'];
    at: number;
  }[] = [];
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    requests.push({ url, method, headers, at: Date.now() });
    const nth = requests.length;
    (script[nth - 1] ?? script.at(-1))?.(request, response, nth);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    play(...handlers: Handler[]) {
      script = handlers;
      requests.length = 0;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export const meta = {
  revision: 1,
  licence: 'CC BY 4.0',
  citation: 'A citation.',
  query: '/v1/counties?revision=1',
};
const json = { 'content-type': 'application/json; charset=utf-8' };
const text = (status: number, body: string, headers: Record<string, string> = json): Handler => {
  return (_, response) => response.writeHead(status, headers).end(body);
};

export const good = text(200, JSON.stringify({ data: { id: 'songchon' }, meta }), {
  ...json,
  'x-request-id': 'r1',
});
export const cut = text(200, '{"data":{"id":"song');
export const page = (
  data: unknown[],
  next: string | null,
  of: { revision?: number; revision_hash?: string } = {},
): Handler =>
  text(200, JSON.stringify({ data, page: { next, limit: 50 }, meta: { ...meta, ...of } }));
export const html = (status: number) =>
  text(status, '<html>Bad gateway</html>', { 'content-type': 'text/html' });
export const problem = (
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Handler =>
  text(
    status,
    JSON.stringify({
      type: '',
      title: code,
      status,
      code,
      detail: `It is ${code}.`,
      instance: '',
      request_id: 'r7',
      errors: [],
    }),
    {
      'content-type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  );
export const drop: Handler = (_, response) => response.socket?.destroy();
export const dropBody: Handler = (_, response) => {
  response.writeHead(200, { ...json, 'content-length': '500' }).write('{"data":{"id":"so');
  setTimeout(() => response.socket?.destroy(), 20);
};
export const silent: Handler = () => {};
export const slowBody: Handler = (_, response) => {
  response.writeHead(200, json).write('{"data":');
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};
