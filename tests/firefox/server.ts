/** The demo mailbox behind TLS on this machine: for browsers whose network can't be replaced. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Mailbox } from '../mailbox/serve';
import { selfSigned } from './certificate';

export interface MailServer {
  port: number;
  /** What was asked that the demo mailbox does not have, or not by a page that the user opened: `GET https://…`. */
  strays: readonly string[];
  close(): Promise<void>;
}

export async function serveMailbox(mailbox: Mailbox): Promise<MailServer> {
  const strays: string[] = [];
  const server = createServer(selfSigned(mailbox.hosts), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const answer = mailbox.respond(url);
    if (!answer || request.method !== 'GET' || request.headers['sec-fetch-dest'] !== 'document') {
      strays.push(`${request.method} ${url.href}`);
    }
    response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
