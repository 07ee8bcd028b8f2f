import type { BrowserContext, Locator, Page } from 'playwright-core';

/** The values of the radios, in the order in which they are offered. */
export const verdicts = ['ok', 'no', 'na'] as const;
export type Verdict = (typeof verdicts)[number];

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

  /** Answers the item in this row, from 1. */
  async answer(row: number, verdict: Verdict): Promise<void> {
    await this.#row(row).locator(`label:has(input[value="${verdict}"])`).click();
  }

  /** The verdict that the form shows; null where there is none. */
  async verdict(row: number): Promise<string | null> {
    const [chosen] = await this.#row(row).locator('input[type="radio"]:checked').all();
    return chosen ? chosen.getAttribute('value') : null;
  }

  #row(row: number): Locator {
    return this.page.locator('.ck-item').nth(row - 1);
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
