import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** `http://127.0.0.1:4321` */
  origin: string;
  /** Ends at once, open connections included. */
  stop(): Promise<void>;
}

/** Serves a built site as plain files, the way any static host does. Port 0 takes any free one. */
export async function serveSite({ folder = 'dist', base = '/', port = 0 }: { folder?: string; base?: string; port?: number } = {}): Promise<ServedSite> {
  const files = sirv(folder, { dev: true, dotfiles: false });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : '');
    };
    const path = request.url ?? '/';
    if (!path.startsWith(`${prefix}/`)) {
      notFound();
      return;
    }
    request.url = path.slice(prefix.length);
    files(request, response, notFound);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** On this port, or where somebody else has it, on any free one. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? listen(server, 0).then(resolve, reject) : reject(error)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

if (import.meta.main) {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/ yet. Run `npm run build` first.');
    process.exit(1);
  }
  const base = process.env['BASE_PATH'] ?? '/';
  const { origin } = await serveSite({ base, port: Number(process.env['PORT'] ?? 4321) });
  console.log(`\n  ${origin}${base}\n\n  Ctrl+C ends it.`);
}
