import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Verdict } from '../../src/widgets/checklist/state.ts';

/** The opening checklist as a person meets it. */
export class ChecklistPage {
  readonly page: Page;
  /** What the page threw and nobody caught. */
  readonly errors: string[] = [];
  /** Says whether what was entered is on the disk. */
  readonly status: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.status = page.locator('[data-status]');
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async open(context: BrowserContext, origin: string): Promise<ChecklistPage> {
    const opened = new ChecklistPage(await context.newPage());
    await opened.page.goto(`${origin}/checklists/opening/`);
    await opened.ready();
    return opened;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Until the form can be filled in. */
  async ready(): Promise<void> {
    await this.page.locator('.ck-run fieldset:not([disabled])').first().waitFor();
    await this.page.locator('[data-status]:not([data-status="loading"])').waitFor();
  }

  async answer(item: string, verdict: Verdict): Promise<void> {
    await this.page.locator(`label:has(input[name="opening-${item}"][value="${verdict}"])`).click();
  }

  /** The verdict that the form shows; null where there is none. */
  verdict(item: string): Promise<string | null> {
    return this.page.evaluate((name) => document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? null, `opening-${item}`);
  }

  /** The first items of the sheet. */
  items(count: number): Promise<string[]> {
    return this.page.evaluate((length) => {
      const names = Array.from(document.querySelectorAll<HTMLInputElement>('.ck-item input[type="radio"]'), ({ name }) => name.replace('opening-', ''));
      return [...new Set(names)].slice(0, length);
    }, count);
  }

  inspector(): Locator {
    return this.page.locator('input[name="inspector"]');
  }

  /** Until the status line says this. After an act it shows the state before it no more: the act redraws it before it returns. */
  async says(status: 'untouched' | 'saved' | 'failed' | 'changed' | 'read-only'): Promise<string> {
    await this.page.locator(`[data-status="${status}"]`).waitFor();
    return (await this.status.textContent()) ?? '';
  }

  choose(words: string): Promise<void> {
    return this.status.getByRole('button', { name: words, exact: true }).click();
  }
}
