import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/follow-ups/csv';
import { exampleFollowUp } from './examples';

const withSubject = (subject: string) => toCsv([exampleFollowUp({ subject })]);

test('one line a thread, under the names of the columns', () => {
  const [head, row, ...rest] = toCsv([exampleFollowUp()]).split('\r\n');
  expect(head).toBe(
    '\uFEFFcompany,role,person,subject,sender,received,detected,kind,state,next,due,sentence,mailbox,link',
  );
  expect(row).toContain('Harbour & Pine,Service Designer,Noor Haddad,');
  expect(row).toContain(',not-selected,open,thanks,2026-03-03T13:10:00.000Z,');
  expect(rest).toEqual(['']);
});

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(withSubject('Re: "your" role,\nplease')).toContain(',"Re: ""your"" role,\nplease",');
});

test.each([
  '=1+1',
  '+49 30 123',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u200B=1',
  '＝1',
  '=HYPERLINK("https://evil.example","x")',
])('nothing is a formula: %j', (subject) => {
  const cell = /Noor Haddad,("(?:[^"]|"")*"),/.exec(withSubject(subject))?.[1];
  expect(cell).toBe(`"'${subject.replaceAll('"', '""')}"`);
});
