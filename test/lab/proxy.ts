import http from 'node:http';
import net from 'node:net';
import type { Launch } from './lab-browser.ts';

/** A proxy that is listening on 127.0.0.1. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Sends a browser's requests where a launch wants them, for browsers that cannot map hosts
 * themselves: tunnels for https, plain requests for http.
 */
export async function startProxy({
  pagePort,
  web,
}: Pick<Launch, 'pagePort' | 'web'>): Promise<Proxy> {
  const target = (host: string, port: number) =>
    /^page-[^.]*\.example$/.test(host)
      ? { host: '127.0.0.1', port: pagePort }
      : (web ?? { host, port });
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { host, port } = target(url.hostname, Number(url.port || 80));
    const onward = http.request(
      {
        host,
        port,
        method: request.method,
        path: url.pathname + url.search,
        headers: request.headers,
      },
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket: net.Socket, head) => {
    const { hostname, port } = new URL(`https://${request.url}`);
    const up = net.connect(target(hostname, Number(port || 443)), () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      up.write(head);
      up.pipe(socket);
      socket.pipe(up);
    });
    up.on('error', () => socket.destroy());
    socket.on('error', () => up.destroy());
    socket.on('close', () => up.destroy());
  });
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
