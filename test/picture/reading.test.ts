import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/picture/markup';
import { multiply, parseTransform } from '../../src/picture/matrix';
import { ownStyle } from '../../src/picture/style';
import { Unpaintable } from '../../src/picture/unpaintable';

const rounded = (matrix: readonly number[]) => matrix.map((value) => Math.round(value * 1e6) / 1e6 + 0);

describe('transforms', () => {
  it.each([
    ['translate(3 4)', [1, 0, 0, 1, 3, 4]],
    ['translate(3)', [1, 0, 0, 1, 3, 0]],
    ['scale(-2 3)', [-2, 0, 0, 3, 0, 0]],
    ['scale(2)', [2, 0, 0, 2, 0, 0]],
    ['rotate(90)', [0, 1, -1, 0, 0, 0]],
    ['rotate(90, 10, 0)', [0, 1, -1, 0, 10, -10]],
    ['translate(1 2) scale(2)  translate(5,-5)', [2, 0, 0, 2, 11, -8]],
    ['matrix(1 2 3 4 5 6)', [1, 2, 3, 4, 5, 6]],
    ['', [1, 0, 0, 1, 0, 0]],
  ])('%s', (text, matrix) => {
    expect(rounded(parseTransform(text))).toEqual(matrix);
  });

  it.each(['skewX(3)', 'translate(1 2', 'rotate(1 2)', 'scale(a)', 'translate(1 2) nonsense'])(
    'refuses %s',
    (text) => {
      expect(() => parseTransform(text)).toThrow(Unpaintable);
    },
  );

  it('are applied from the inside out', () => {
    expect(multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 3, 4])).toEqual([2, 0, 0, 2, 6, 8]);
  });
});

describe('markup', () => {
  it('becomes elements under the names that components use', () => {
    expect(parseMarkup('<g stroke-width="2"><path d="M0 0" fill="#fff"/></g><path d="M1 1"/>')).toEqual([
      {
        type: 'g',
        props: { strokeWidth: '2' },
        children: [{ type: 'path', props: { d: 'M0 0', fill: '#fff' }, children: [] }],
      },
      { type: 'path', props: { d: 'M1 1' }, children: [] },
    ]);
  });

  it.each(['<g>', '<g></path>', 'words', '<path d="a&amp;b"/>', '<path d=M0/>'])('refuses %s', (html) => {
    expect(() => parseMarkup(html)).toThrow(Unpaintable);
  });
});

describe('style', () => {
  it('reads what is inherited and leaves the rest', () => {
    expect(ownStyle({ fill: 'none', strokeWidth: '3', strokeDasharray: '1 2', x: 4 })).toEqual({
      fill: null,
      strokeWidth: 3,
      strokeDasharray: [1, 2],
    });
    expect(ownStyle({ x: 4 })).toBeNull();
  });

  it.each([{ fill: 'url(#gradient)' }, { stroke: 'red' }, { strokeWidth: '10%' }, { strokeLinecap: 'wavy' }])(
    'refuses %j',
    (props) => {
      expect(() => ownStyle(props)).toThrow(Unpaintable);
    },
  );
});
