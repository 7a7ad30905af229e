import { describe, expect, it } from 'vitest';
import { sheetHtml, sheetWidth } from '../../scripts/lib/contact-sheet';

describe('a contact sheet', () => {
  it('shows each still in order with its caption, whatever characters these have', () => {
    const stills = [
      { path: '/film/stills/öppning 1.png', caption: 'Öppning <1>' },
      { path: '/film/stills/b.png', caption: 'Hus & hem' },
    ];
    const html = sheetHtml('Filmen "nu"', stills, 4);
    expect(html.match(/<figure>.*?<\/figure>/g)).toEqual([
      '<figure><img src="file:///film/stills/%C3%B6ppning%201.png" alt=""><figcaption>Öppning &lt;1></figcaption></figure>',
      '<figure><img src="file:///film/stills/b.png" alt=""><figcaption>Hus &amp; hem</figcaption></figure>',
    ]);
    expect(html).toContain('<h1>Filmen &quot;nu&quot;</h1>');
  });

  it('is as wide as its columns', () => {
    expect(sheetWidth(1)).toBe(736);
    expect(sheetWidth(4)).toBe(2728);
  });
});
