import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse) => void;

export interface TestServer {
  /** Ends in a slash. */
  readonly address: string;
  /** Decoded paths, in the order they were asked for. */
  readonly requests: string[];
  /** What is asked for and not listed is answered with 404. */
  readonly answers: Map<string, Answer>;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const requests: string[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push(path);
    const answer = answers.get(path) ?? ((to) => to.writeHead(404).end());
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    requests,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function send(body: Buffer | string): Answer {
  return (response) => response.writeHead(200).end(body);
}

/** Accepts the request and says nothing. */
export const staySilent: Answer = () => undefined;
