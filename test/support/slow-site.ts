import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Slow 4G as the tools of browsers have it. */
const latency = 150;
const bytesPerSecond = 1_600_000 / 8;

export interface SlowSite {
  origin: string;
  /** Of the bodies so far, compressed as they were sent. */
  sent: { bytes: number; requests: number };
  stop(): Promise<void>;
}

/**
 * Serves a built site over a slow line: each answer begins 150 ms after its request, and all share 1.6 Mbit/s. At the server and not in
 * the browser, because the browser's own brake does not hold workers. Texts are compressed as hosts do it, brotli at 5.
 */
export async function serveSlowly(folder: string): Promise<SlowSite> {
  const sent = { bytes: 0, requests: 0 };
  const queue: { response: ServerResponse; left: Buffer }[] = [];
  let stopped = false;
  // Every 10 ms a slice goes out, to each of the open answers in turn.
  const pump = setInterval(() => {
    let room = bytesPerSecond / 100;
    while (room > 0 && queue.length > 0) {
      const one = queue.shift()!;
      const slice = one.left.subarray(0, Math.min(room, 1400));
      room -= Math.max(slice.length, 1);
      one.response.write(slice);
      one.left = one.left.subarray(slice.length);
      if (one.left.length > 0) queue.push(one);
      else one.response.end();
    }
  }, 10);
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const plain = join(folder, path);
    const file = existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain;
    setTimeout(() => {
      if (stopped) return;
      if (!existsSync(file)) return void response.writeHead(404).end();
      const type = types[extname(file)];
      const body = compressed.get(file) ?? (type ? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : readFileSync(file));
      compressed.set(file, body);
      sent.bytes += body.length;
      sent.requests += 1;
      response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...(type && { 'Content-Encoding': 'br' }) });
      queue.push({ response, left: body });
    }, latency);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    stop: () =>
      new Promise((resolve) => {
        stopped = true;
        clearInterval(pump);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
