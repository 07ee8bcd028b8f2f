import { trustScript } from '../trust-script.ts';
import type { Findings, Question } from './engine.ts';
import engine from './engine.ts?worker&url';

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { resolve: (findings: Findings) => void; reject: (reason: Error) => void }>();

/** Asks the index of everything that can be found. Rejects where it cannot be fetched; the next question tries again. */
export function askEngine(question: Omit<Question, 'folder'>): Promise<Findings> {
  worker ??= start();
  return new Promise((resolve, reject) => {
    waiting.set(++asked, { resolve, reject });
    worker!.postMessage({ ask: asked, question: { ...question, folder: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/` } });
  });
}

function start(): Worker {
  const made = new Worker(trustScript(engine), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<{ ask: number; findings?: Findings; error?: string }>) => {
    const { resolve, reject } = waiting.get(data.ask) ?? {};
    waiting.delete(data.ask);
    if (data.findings) resolve?.(data.findings);
    else reject?.(new Error(data.error));
  });
  // Its file did not come.
  made.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search engine did not start.'));
    waiting.clear();
    worker = undefined;
  });
  return made;
}
