import type { Page } from 'playwright-core';
import { vault as words } from '../../src/ui/text/zh-Hans/vault.ts';

export const passphrase = 'lanxiong zhichuan tiancha laozhong';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** The walk at first use, on a page with sealed records; answers the recovery code. Leaves the vault open. */
export async function createVault(page: Page, name = '王芳', secret = passphrase): Promise<string> {
  await press(page, words.walk.begin);
  await press(page, words.walk.next);
  await page.getByLabel(words.walk.passphrase.name).fill(name);
  await page.getByLabel(words.passphrase, { exact: true }).fill(secret);
  await page.getByLabel(words.again).fill(secret);
  await press(page, words.walk.next);
  const groups = await page.locator('.vt-code li').allTextContents();
  await page.getByLabel(words.walk.code.last).fill(groups.at(-1)!);
  await press(page, words.walk.next);
  for (const tick of words.walk.confirm.ticks) await page.getByLabel(tick).check();
  await press(page, words.walk.confirm.make);
  await isOpen(page);
  return groups.join('-');
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel(words.passphrase, { exact: true }).fill(secret);
  await press(page, words.locked.unlock);
}

export const isOpen = (page: Page) => page.getByRole('button', { name: words.open.lock }).waitFor();
export const isLocked = (page: Page) => page.getByRole('heading', { name: words.locked.title }).waitFor();

/** Makes the vault where there is none, unlocks it where there is one. */
export async function enterVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(${words.walk.begin}|${words.locked.unlock})$`) }).first().waitFor();
  if (await page.getByRole('button', { name: words.walk.begin }).isVisible()) await createVault(page);
  else await unlock(page);
  await isOpen(page);
}
