/** The views inside WeChat, WeCom and DingTalk: they do nothing when asked for a file, and say nothing either. */
const filelessView = /MicroMessenger|wxwork|DingTalk/i;

/**
 * Gives the person a text as a file. Answers false where that cannot work: show the text then, to be copied.
 * That the browser began is all that can be known; whether the file arrived, it does not say.
 */
export function downloadText(name: string, text: string, type: 'text/csv' | 'text/plain' | 'application/json'): boolean {
  if (filelessView.test(navigator.userAgent) || !('download' in HTMLAnchorElement.prototype)) return false;
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
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
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Without the characters that Windows does not allow in a name. */
export function safeFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
}
