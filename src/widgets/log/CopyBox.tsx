import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../ui/download.ts';
import { log as words } from '../../ui/text/zh-Hans.ts';

/** Where no file can be saved, the text itself, to be carried away by hand. */
export function CopyBox({ text, close }: { text: string; close(): void }) {
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), [text]);
  return (
    <div class="lg-form" data-noprint>
      <p>{words.cannotDownload}</p>
      <label class="field">
        <span>{words.textToCopy}</span>
        <textarea ref={area} rows={6} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p role="status">{said}</p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={async () => setSaid((await copyText(text)) ? words.copied : words.notCopied)}>
          {words.copy}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
