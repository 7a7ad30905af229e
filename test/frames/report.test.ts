import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/frames/finding';
import { countText, grouped, reportText } from '../../src/frames/report';

const finding = (frame: number, element: string): Finding => ({
  rule: 'small-type',
  frame,
  element,
  found: '26.2 px',
  expected: 'minst 28 px',
  box: { x: 0, y: 0, width: 10, height: 10 },
});

const scene = {
  films: ['current · internal', 'extremes · internal'],
  id: 'benefit',
  kind: 'benefit',
  from: 7500,
  fps: 30,
};

describe('the report', () => {
  const findings = grouped([finding(312, '"195"'), finding(318, '"1 234"'), finding(312, '"Hylla"')]);

  it('tells a counter’s fault once, from where it is first seen', () => {
    expect(findings.map((f) => [f.element, f.frame, f.times])).toEqual([
      ['"195"', 312, 2],
      ['"Hylla"', 312, 1],
    ]);
  });

  it('says rule, film, scene, time, element, found and expected', () => {
    expect(reportText([{ scene, findings }])).toBe(
      [
        'För liten text',
        '  current · internal · benefit (och 1 film till)',
        '    4:20 (bildruta 312)  "195": 26.2 px. Väntat: minst 28 px. [2 gånger]',
        '    4:20 (bildruta 312)  "Hylla": 26.2 px. Väntat: minst 28 px.',
        '',
      ].join('\n'),
    );
  });

  it('counts', () => {
    expect(
      countText([
        { scene, findings },
        { scene, findings: [] },
      ]),
    ).toBe('2 anmärkningar i 1 av 2 scener.');
    expect(countText([{ scene, findings: [] }])).toBe('Inga anmärkningar på 1 scen.');
  });
});
