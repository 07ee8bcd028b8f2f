/** Says that a new build is there, and goes over to it on a click. What was entered is kept by then: every change is. */
import { book as text } from '../ui/text/zh-Hans/book.ts';
import { loadStyle } from './load-style.ts';
import style from './offer-update.css?url';

export async function offerUpdate(waiting: ServiceWorker): Promise<void> {
  await loadStyle(style);
  document.querySelector('.update')?.remove();
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: text.update });
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  });
  const bar = Object.assign(document.createElement('p'), { className: 'update' });
  bar.setAttribute('role', 'status');
  bar.dataset['noprint'] = '';
  bar.append(text.updateReady, button);
  document.querySelector('.top')?.after(bar);
}
