/** Colours and text size: the menu of the top bar, and what a choice in it does. */
import { element } from '../lib/element.ts';
import { readTextSize, readTheme, type TextSize, type Theme, writeTextSize, writeTheme } from '../storage/preferences.ts';
import { book as text } from '../ui/text/zh-Hans/book.ts';
import { loadStyle } from './load-style.ts';
import style from './menu.css?url';

interface Preference {
  name: 'theme' | 'size';
  title: string;
  choices: Record<string, string>;
  /** The choice that leaves things to the system or the style sheet. */
  usual: string;
  read(): string;
  write(value: string): void;
}

const preferences: Preference[] = [
  { name: 'theme', title: text.theme, choices: text.themes, usual: 'system', read: readTheme, write: (value) => writeTheme(value as Theme) },
  { name: 'size', title: text.textSize, choices: text.textSizes, usual: 'normal', read: readTextSize, write: (value) => writeTextSize(value as TextSize) },
];

/** Shows the page as it was chosen, here or on another page: one that comes back from the back/forward cache has not heard of it. */
export function applyPreferences(): void {
  for (const preference of preferences) apply(preference, preference.read());
}

function apply({ name, usual }: Preference, value: string): void {
  const { dataset } = document.documentElement;
  if (value === usual) delete dataset[name];
  else dataset[name] = value;
}

/** Fills the menu, each time anew: another tab may have chosen meanwhile. */
export async function drawDisplayMenu(menu: HTMLDetailsElement): Promise<void> {
  await loadStyle(style);
  menu.querySelector('.menu__in')?.remove();
  menu.append(element('div', { className: 'menu__in' }, preferences.map(drawPreference)));
}

function drawPreference(preference: Preference): HTMLElement {
  const labels = Object.entries(preference.choices).map(([value, words]) => {
    const input = element('input', { type: 'radio', name: preference.name, value, checked: preference.read() === value });
    input.addEventListener('change', () => {
      preference.write(value);
      // Where nothing can be kept, the choice still holds for this page.
      apply(preference, value);
    });
    return element('label', {}, [input, words]);
  });
  return element('fieldset', {}, [element('legend', { textContent: preference.title }), ...labels]);
}
