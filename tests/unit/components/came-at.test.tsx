// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { CameAt } from '../../../components/CameAt';
import { speakEnglish } from './english';
import { day, monday } from './example-follow-ups';

const shown = (receivedAt: number | null, receivedText: string): string =>
  renderToStaticMarkup(<CameAt followUp={{ receivedAt, receivedText, detectedAt: monday }} now={monday} />);

beforeEach(speakEnglish);

describe('when a mail came', () => {
  it.each([
    ['told as a point in time', monday - 5 * day, '', '5 days ago'],
    ['told in words of the page alone', null, 'Thu 9/17/2026 2:52 AM', '<bdi dir="auto">Thu 9/17/2026</bdi>'],
    ['told with the time first', null, '14:52, 17. Sept.', '<bdi dir="auto">14:52, 17. Sept.</bdi>'],
    ['told in German', null, 'Fr 20.11.2026 07:55', '<bdi dir="auto">Fr 20.11.2026</bdi>'],
    ['told as a time without a day', null, '14:52', 'today'],
    ['not told', null, '', 'today'],
  ])('is %s', (_, receivedAt, receivedText, words) => {
    expect(shown(receivedAt, receivedText)).toBe(words);
  });
});
