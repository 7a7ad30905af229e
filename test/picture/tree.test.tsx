import { describe, expect, it } from 'vitest';
import { Stage } from '../../scripts/lib/picture/tree';

const digest = (content: React.ReactNode) => new Stage().render(<svg>{content}</svg>).digest;
const dot = <circle r={4} />;

describe('the digest of a picture', () => {
  it('is the same wherever a group is that nothing is in', () => {
    const nothing = digest(null);
    expect(digest(<g transform="translate(1 2)" />)).toBe(nothing);
    expect(
      digest(
        <g transform="translate(3 4)">
          <g fill="red" />
        </g>,
      ),
    ).toBe(nothing);
  });

  it('tells where a group is that holds something', () => {
    const at = (x: number) => digest(<g transform={`translate(${x} 0)`}>{dot}</g>);
    expect(at(1)).not.toBe(at(2));
    expect(at(1)).not.toBe(digest(null));
    expect(digest(<g dangerouslySetInnerHTML={{ __html: '<path d="M0 0h4"/>' }} />)).not.toBe(digest(null));
  });

  it('follows what comes into a group, and leaves it', () => {
    const stage = new Stage();
    const render = (content: React.ReactNode) =>
      stage.render(
        <svg>
          <g>
            <g>{content}</g>
          </g>
        </svg>,
      ).digest;
    const empty = render(null);
    const full = render(dot);
    expect(full).not.toBe(empty);
    expect(render(null)).toBe(empty);
    expect(render(dot)).toBe(full);
  });
});
