import { expect, it, vi } from 'vitest';
import { silenceTabNoise } from '../../scripts/lib/render-noise';

it('one trace of Remotion’s is kept from the user, all others aren’t', () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  silenceTabNoise();
  silenceTabNoise();
  console.error(new Error('Protocol error (Page.bringToFront): Target closed.'));
  console.error(new Error('Cannot find module'));
  expect(printed.mock.calls).toEqual([[new Error('Cannot find module')]]);
});
