import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copying as words } from './text/zh-Hans/form.ts';

const types = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  gift: 'text/plain;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Gives this as a file with this name and ending. Bytes come with a text that says the same, to be carried away by hand. */
export type Give = (name: string, ending: keyof typeof types, content: string | Uint8Array<ArrayBuffer>, text?: string) => void;

/** Gives files; and where none can be saved, `box` holds the text, to be carried away by hand. */
export function useGiving(): { give: Give; box: VNode | null } {
  const [copying, setCopying] = useState('');
  return {
    give: (name, ending, content, text = typeof content === 'string' ? content : '') => {
      // The byte order mark is for files only.
      if (!download(`${name}.${ending}`, content, types[ending])) setCopying(text.replace(/^\uFEFF/, ''));
    },
    box: copying === '' ? null : <CopyBox text={copying} close={() => setCopying('')} />,
  };
}

function CopyBox({ text, close }: { text: string; close(): void }) {
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), [text]);

  return (
    <div data-noprint>
      <p>{words.cannotDownload}</p>
      <label class="field">
        <span>{words.text}</span>
        <textarea ref={area} rows={6} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p role="status">{said}</p>
      <p>
        <button type="button" class="btn btn--p" onClick={async () => setSaid((await copyText(text)) ? words.copied : words.notCopied)}>
          {words.copy}
        </button>{' '}
        <button type="button" class="btn" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>
  );
}

/** The views inside WeChat, WeCom and DingTalk: they do nothing when asked for a file, and say nothing either. */
const filelessView = /MicroMessenger|wxwork|DingTalk/i;

/**
 * Gives the person a file. Answers false where that cannot work: show a text then, to be copied.
 * That the browser began is all that can be known; whether the file arrived, it does not say.
 */
function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): boolean {
  if (filelessView.test(navigator.userAgent) || !('download' in HTMLAnchorElement.prototype)) return false;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = safeFileName(name);
  // Firefox clicks only what is in the document.
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** Copies a text. Answers false where the browser refuses: the text is on the page, to be copied by hand. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Without the characters that Windows does not allow in a name. */
function safeFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
}
