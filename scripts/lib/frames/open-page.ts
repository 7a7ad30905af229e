import type { CDPSession, Page } from 'playwright-core';
import type { Box } from '../../../src/frames/box';
import type { GroundPixels } from '../../../src/frames/ground';
import type { Snapshot } from '../../../src/frames/snapshot';
import type { Scene } from '../../../src/scenes/kinds';
import { FRAME } from '../../../src/theme/frame';
import { withOwnTemp } from '../atomic-temp';
import type { Browser } from '../browser';
import { framePageHtml } from './build-page';
import type { FramePage } from './page/main';
import { decodePng } from './png';

/** A page that draws and measures frames of one scene at a time. */
export interface Frames {
  open(scene: Scene): Promise<void>;
  measure(frame: number): Promise<Snapshot>;
  /** The same with nothing but the moves since the frame measured before. */
  measureMoves(frame: number): Promise<Snapshot>;
  /** The pixels of the frame that was measured last, drawn without its texts. */
  ground(): Promise<GroundPixels>;
  /** A PNG of a frame with a frame around each box. */
  picture(frame: number, marked: readonly Box[]): Promise<Uint8Array>;
  /** The page itself: tests plant faults in it. */
  readonly page: Page;
}

/** px of the ground picture per px of the frame: half is plenty to tell what colour a letter stands on. */
const GROUND_SCALE = 0.5;

type PageWindow = Window & { framePage: FramePage };

/** Opens a browser with the page, gives it to `work` and closes it. The typeface has to be there. */
export const withFrames = <T>(browser: Browser, work: (frames: Frames) => Promise<T>): Promise<T> =>
  withOwnTemp(async () => {
    const { chromium } = await import('playwright-core');
    const opened = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
    try {
      const page = await opened.newPage({ viewport: { width: FRAME.width, height: FRAME.height } });
      await page.setContent(await framePageHtml());
      await page.evaluate(() => (window as unknown as PageWindow).framePage.ready());
      return await work(framesOf(page, await page.context().newCDPSession(page)));
    } finally {
      await opened.close();
    }
  });

function framesOf(page: Page, devtools: CDPSession): Frames {
  const shot = async (scale: number): Promise<Uint8Array> => {
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width: FRAME.width, height: FRAME.height, scale },
    });
    return Buffer.from(data, 'base64');
  };
  const hideText = (hidden: boolean) =>
    page.evaluate((is) => (window as unknown as PageWindow).framePage.hideText(is), hidden);
  return {
    page,
    open: (scene) => page.evaluate((s) => (window as unknown as PageWindow).framePage.open(s), scene),
    measure: (frame) => page.evaluate((f) => (window as unknown as PageWindow).framePage.measure(f), frame),
    measureMoves: (frame) =>
      page.evaluate((f) => (window as unknown as PageWindow).framePage.measureMoves(f), frame),
    async ground() {
      await hideText(true);
      const png = await shot(GROUND_SCALE);
      await hideText(false);
      return { ...decodePng(png), scale: GROUND_SCALE };
    },
    async picture(frame, marked) {
      await page.evaluate(
        ([f, boxes]) => {
          const { framePage } = window as unknown as PageWindow;
          framePage.draw(f);
          framePage.mark(boxes);
        },
        [frame, marked] as const,
      );
      const png = await shot(1);
      await page.evaluate(() => (window as unknown as PageWindow).framePage.mark([]));
      return png;
    },
  };
}
