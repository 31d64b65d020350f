import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generate } from 'selfsigned';

/** One request as a server of the lab sees it. */
export interface WebRequest {
  /** The whole address that was asked for, with the host that the browser meant. */
  readonly url: URL;
  readonly method: string;
  readonly headers: http.IncomingHttpHeaders;
}

/**
 * A body, whole or piece by piece: what never ends is never ended, and what throws cuts the
 * connection.
 */
export type WebBody = string | Buffer | AsyncIterable<string | Buffer>;

/** What to answer: a status, headers and a body; 'reset' cuts the connection without a word. */
export type WebAnswer =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: WebBody;
    }
  | 'reset';

/** A server that is listening. */
export interface Loopback {
  readonly port: number;
  /** Everything asked so far, in order. */
  readonly log: readonly WebRequest[];
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}

/** First byte of a TLS hello (RFC 8446 section 5.1: content type handshake). */
const TLS_HANDSHAKE = 22;

/**
 * Listens on 127.0.0.1, on one port for both TLS and plain HTTP, and answers for whatever host the
 * request names. Port 0 takes a free one. The certificate is made for this run; whoever connects
 * must ignore certificate errors.
 */
export async function serveLoopback(
  answer: (request: WebRequest) => WebAnswer | Promise<WebAnswer>,
  port = 0,
): Promise<Loopback> {
  const log: WebRequest[] = [];
  const handle = (incoming: http.IncomingMessage, response: http.ServerResponse) => {
    const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
    const url = new URL(
      incoming.url ?? '/',
      `${scheme}://${incoming.headers.host ?? 'unnamed.invalid'}`,
    );
    url.port = '';
    const request = { url, method: incoming.method ?? 'GET', headers: incoming.headers };
    log.push(request);
    void reply(answer, request, response);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'lab.invalid' }], {
    keyType: 'ec',
  });
  const tls = https.createServer({ key, cert }, handle);
  const plain = http.createServer(handle);
  const sockets = new Set<net.Socket>();
  const server = net.createServer(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined); // the browser closes what it no longer needs
    socket.once('data', head => {
      socket.pause();
      (head[0] === TLS_HANDSHAKE ? tls : plain).emit('connection', socket);
      socket.unshift(head);
      socket.resume();
    });
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    log,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function reply(
  answer: (request: WebRequest) => WebAnswer | Promise<WebAnswer>,
  request: WebRequest,
  response: http.ServerResponse,
): Promise<void> {
  const given = await answer(request);
  if (given === 'reset') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(given.status, given.headers);
  if (request.method === 'HEAD') response.end();
  else if (typeof given.body === 'string' || Buffer.isBuffer(given.body)) response.end(given.body);
  else await pipeline(Readable.from(given.body), response).catch(() => response.destroy());
}
