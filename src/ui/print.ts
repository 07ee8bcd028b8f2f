/** One markup prints in two ways: 空白表 with empty boxes and lines, 已填表 with what was entered. `pack` prints a pile of blanks and nothing else, `sheet` a sheet of its own. */
export type PrintMode = 'blank' | 'result' | 'pack' | 'sheet';

/** What the browser's own print command prints while nothing else is asked for. */
export function setUsualPrint(mode: PrintMode): void {
  document.documentElement.dataset['print'] = mode;
}

/**
 * Opens the print dialogue in this mode and goes back to the usual one after it.
 * Answers false where the browser cannot print (the views inside WeChat, WeCom and DingTalk do nothing when asked): say so in words.
 */
export function printAs(mode: PrintMode, after: () => void = () => {}): boolean {
  if (typeof window.print !== 'function' || /MicroMessenger|wxwork|DingTalk/i.test(navigator.userAgent)) return false;
  const { dataset } = document.documentElement;
  const usual = dataset['print'];
  const restore = () => {
    if (usual === undefined) delete dataset['print'];
    else dataset['print'] = usual;
    after();
  };
  // On phones print() comes back before the sheet is drawn, so what follows waits for the event.
  window.addEventListener('afterprint', restore, { once: true });
  dataset['print'] = mode;
  window.print();
  return true;
}

/** What stands at the head of every sheet of paper in place of the page's own title; null gives that back. */
export function setRunningHead(title: string | null): void {
  const { style } = document.documentElement;
  if (title === null) style.removeProperty('--run-title');
  else style.setProperty('--run-title', `"${title.replace(/["\\\n]/g, '')}"`);
}
