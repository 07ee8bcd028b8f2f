import { afterEach, expect, test, vi } from 'vitest';
import { type Note, openChannel } from '../../src/storage/channel.ts';

const opened: FakeBroadcast[] = [];

/** One name, told at once; a channel does not hear itself. */
class FakeBroadcast extends EventTarget {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    opened.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of opened) if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  opened.length = 0;
});

const note: Note = { kind: 'page', of: 'book', id: 'a' };

test('a note goes to the other tabs; what is no note goes nowhere', () => {
  vi.stubGlobal('BroadcastChannel', FakeBroadcast);
  const [one, two] = [openChannel('x'), openChannel('x')];
  expect(opened).toEqual([]);
  const heard: string[] = [];
  one.listen(({ id }) => heard.push(`one ${id}`));
  two.listen(({ id }) => heard.push(`two ${id}`));
  one.post(note);
  expect(heard).toEqual(['two a']);
  const stranger = new FakeBroadcast('x');
  for (const odd of [null, 'hello', 5, {}, { ...note, id: 5 }, { kind: 'page', of: 'book' }]) stranger.postMessage(odd);
  expect(heard).toEqual(['two a']);
});

test('without BroadcastChannel, and where posting fails, nothing happens', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(() => openChannel('x').post(note)).not.toThrow();
  expect(() => openChannel('x').listen(() => {})).not.toThrow();
  vi.stubGlobal('BroadcastChannel', FakeBroadcast);
  const channel = openChannel('x');
  vi.spyOn(FakeBroadcast.prototype, 'postMessage').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  expect(() => channel.post(note)).not.toThrow();
});
