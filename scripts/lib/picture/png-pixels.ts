import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The pixels of an opaque PNG: rows of RGBA. */
export async function pixelsOf(png: Uint8Array): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.data();
}
