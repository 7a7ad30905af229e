import type { Page } from 'playwright-core';

/** Puts the part of the page and the place in the film into the address, as somebody who follows a link does. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
}

/** The texts in the picture of the film. */
export const picture = (page: Page): Promise<string> =>
  page
    .locator('.screen svg')
    .first()
    .evaluate((svg) => svg.textContent ?? '');

/** The frame that the film is at. */
export const frame = (page: Page): Promise<number> =>
  page.locator('.seek input').evaluate((input) => Number((input as HTMLInputElement).value));

/** Drops a file on the page, as a mouse does. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.locator('.drop').evaluate(
    (zone, [file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'application/json' }));
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, text] as const,
  );
}

/** Share of the frames of some seconds that were never shown, while the film plays. */
export const droppedWhilePlaying = (page: Page, milliseconds: number): Promise<number> =>
  page.evaluate(async (time) => {
    const input = document.querySelector('.seek input') as HTMLInputElement;
    const play = document.querySelector('.play') as HTMLButtonElement;
    const seen = new Set<string>();
    play.click();
    const start = performance.now();
    await new Promise<void>((resolve) => {
      const look = () => {
        seen.add(input.value);
        if (performance.now() - start < time) requestAnimationFrame(look);
        else resolve();
      };
      requestAnimationFrame(look);
    });
    play.click();
    return Math.max(0, 1 - seen.size / ((time / 1000) * 30));
  }, milliseconds);
