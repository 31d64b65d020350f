import { expect, it } from 'vitest';
import { containerIn } from '../../../../../utils/citations/parsing/references/container.ts';

it.each([
  [' Journal of Knots, 3(1), 1–9.', 'Journal of Knots'],
  ['. J. Harb. Stud., vol. 3, no. 1', 'J. Harb. Stud'],
  ['. Journal of Knots. 2024;3(1):1-9.', 'Journal of Knots'],
  [' In: Zeitschrift für Häfen 12 (3), S. 101.', 'Zeitschrift für Häfen'],
  [' In K. Olsen (Ed.), Handbook of harbours (pp. 1–9). Port Press.', 'Handbook of harbours'],
  ['. 2nd ed. Ostheim: Port Press; 2020.', 'Port Press'],
  [', 12(3), 1–9.', null],
  ['.', null],
])('%s', (tail, name) => expect(containerIn(tail)).toBe(name));
