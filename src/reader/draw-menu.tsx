import { render } from 'preact';
import { loadStyle } from '../book/load-style.ts';
import { element } from '../lib/element.ts';
import { fetchBookReading } from './book-reading.ts';
import menuStyle from '../book/menu.css?url';
import formStyle from '../ui/form.css?url';
import style from './menu.css?url';
import { ReaderMenu } from './ReaderMenu.tsx';
import { island as words } from '../ui/text/zh-Hans/form.ts';

const styled = Promise.all([menuStyle, formStyle, style].map(loadStyle));

/** Fills the menu of the top bar, once. */
export async function drawMenu(menu: HTMLDetailsElement): Promise<void> {
  const drawn = menu.querySelector('.menu__in');
  if (drawn) return;
  const box = element('div', { className: 'menu__in me' });
  menu.append(box);
  try {
    const [book] = await Promise.all([fetchBookReading(), styled]);
    const close = () => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    render(<ReaderMenu book={book} close={close} />, box);
  } catch {
    // Without the network the next click tries again.
    box.textContent = words.notFetched;
    menu.addEventListener('toggle', () => box.remove(), { once: true });
  }
}
