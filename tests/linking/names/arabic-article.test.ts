import { describe, expect, test } from 'vitest';
import { linked } from '../support';

describe('a family name with the Arabic article', () => {
  test('is written without it, too, once the full name has fallen', () => {
    expect(
      linked(
        'person',
        '2025-05-14',
        'Ahmed al-Sharaa and Asaad al-Shaibani landed in Riyadh.',
        'Sharaa smiled, and Al-Shaibani waved.',
      ),
    ).toEqual([
      'Ahmed al-Sharaa → ahmed-al-sharaa',
      'Asaad al-Shaibani → asaad-al-shaibani',
      'Sharaa → ahmed-al-sharaa',
      'Al-Shaibani → asaad-al-shaibani',
    ]);
  });

  test('stands for nobody who has not been named', () => {
    expect(linked('person', '2025-05-14', 'Falih and Sarraj opened a bakery.')).toEqual([]);
  });
});
