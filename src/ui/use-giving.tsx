import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText, downloadText } from './download.ts';
import { copying as words } from './text/zh-Hans.ts';

const types = { csv: 'text/csv', json: 'application/json', txt: 'text/plain' } as const;

/** Gives this text as a file with this name and ending. */
export type Give = (name: string, ending: keyof typeof types, text: string) => void;

/** Gives files; and where none can be saved, `box` holds the text, to be carried away by hand. */
export function useGiving(): { give: Give; box: VNode | null } {
  const [copying, setCopying] = useState('');
  return {
    give: (name, ending, text) => {
      // The byte order mark is for files only.
      if (!downloadText(`${name}.${ending}`, text, types[ending])) setCopying(text.replace(/^\uFEFF/, ''));
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
