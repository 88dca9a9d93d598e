import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../../lib/mail/date-order';

describe('dateOrder', () => {
  const lists: [string, string[]][] = [
    ['English (United States)', ['Thu 9/17/2026 2:52 PM', 'Fri 9/18/2026 9:05 AM', 'Mon 9/21/2026 11:40 AM']],
    ['German', ['Do 17.09.2026 14:52', 'Fr 18.09.2026 09:05', 'Mo 05.10.2026 08:00']],
    ['one day, two times', ['17/09/2026 09:10', '17/09/2026 16:45']],
    ['one day, before and after noon', ['9/17/2026 11:40 AM', '9/17/2026 2:52 PM']],
    ['year first', ['2026/09/17 (木) 14:52', '2026/09/18 (金) 9:05']],
    ['Korean', ['2026-09-17 (목) 오전 11:40', '2026-09-17 (목) 오후 2:52']],
    ['Arabic digits', ['١٧/٠٩/٢٠٢٦ ١٤:٥٢', '٢٠/٠٩/٢٠٢٦ ٠٩:٠٥']],
    ['a line without a date between', ['17.09.2026 14:52', 'Entwurf', '18.09.2026 09:05']],
  ];
  for (const [about, texts] of lists) {
    it(`tells which way the messages run: ${about}`, () => {
      expect(dateOrder(texts)).toBe('oldest-first');
      expect(dateOrder(texts.toReversed())).toBe('newest-first');
    });
  }

  it('does not guess where day and month can be taken for each other and it matters', () => {
    expect(dateOrder(['01/12/2026 09:00', '02/03/2026 09:00'])).toBeNull();
  });

  it('says nothing of one date, of none, of equal ones, and of a list that runs both ways', () => {
    expect(dateOrder(['17.09.2026 14:52'])).toBeNull();
    expect(dateOrder(['Yesterday', 'Today'])).toBeNull();
    expect(dateOrder(['17.09.2026 14:52', '17.09.2026 14:52'])).toBeNull();
    expect(dateOrder(['17.09.2026', '18.09.2026', '16.09.2026'])).toBeNull();
  });

  it('turns round when the list does', () => {
    const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(time, { maxLength: 6 }),
        fc.constantFrom('de-DE', 'en-US', 'en-GB', 'ja-JP'),
        (dates, locale) => {
          const texts = dates.map((date) => date.toLocaleString(locale));
          const turned = { 'oldest-first': 'newest-first', 'newest-first': 'oldest-first' } as const;
          const order = dateOrder(texts);
          expect(dateOrder(texts.toReversed())).toBe(order && turned[order]);
        },
      ),
    );
  });
});
