import { describe, expect, it } from 'vitest';
import { explain, fail, UserError } from '../../scripts/lib/say';

describe('what ends a program', () => {
  it('is a plain message when the user can put it right', () => {
    expect(explain(new UserError('Filen saknas.'))).toBe('Filen saknas.');
    expect(() => fail('Filen saknas.', 2)).toThrow(
      expect.objectContaining({ message: 'Filen saknas.', exitCode: 2 }),
    );
  });

  it('is a trace and where to report it when it is a bug', () => {
    const text = explain(new TypeError('x is undefined'));
    expect(text).toContain('TypeError: x is undefined\n    at ');
    expect(text).toContain('Rapportera det som ett ärende');
  });
});
