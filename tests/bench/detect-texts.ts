/** Fictional mails that the detector's speed is measured on. */

/** About 2 kB, in the manner of a large employer. */
export const rejection = `Dear Sam,

Thank you for taking the time to apply for the position of Data Analyst at Fernhill and for your interest in joining us. We know how much effort goes into an application, and we read every one of them.

This year we received more than four hundred applications for this opening, many of them from people with an impressive background. The hiring team has looked at each one with care, and spoken about a good part of them for longer than they had planned.

After careful consideration, we have decided to move forward with other candidates whose experience more closely matches what the team needs at this time. This was not an easy choice, and it says nothing about the quality of your work.

We will keep your resume on file and may reach out when another role opens that fits your skills. Until then, you are welcome to visit our careers page, where new positions appear every week, and to apply again for anything that interests you.

Fernhill is a family of workshops and schools in four countries. Since 1968 we have repaired, taught and built, and we hire people of all ages, backgrounds and beliefs. Our newsletter tells four times a year what our apprentices are making, which tools we have given back to the library, and where the next open day takes place. If you have any question about how we handle your data, our data protection officer will be glad to answer it. You can ask us to delete your application at any time, or have it kept for longer than the usual twelve months.

Again, thank you for the time and thought that you put into this. We have enjoyed reading about your projects, especially the one with the tide tables, and we hope that you will find a place where you can go on with them.

We wish you all the best in your job search and in your future endeavors.

Kind regards,
The Fernhill Talent Team`;

/** About 2 kB that has nothing to do with work. */
export const ordinary = `Hi all,

Just a few notes before Saturday. The boat leaves at half past nine from the small harbour, not from the big one as last year, so please leave yourselves ten more minutes for the walk down the hill. Marta brings the bread and the two large thermos flasks; I will bring cheese, apples and the folding table. If anybody still has the blue tarpaulin from the spring outing, could you bring it along? The forecast says dry until the evening, with a light wind from the west, but we all remember what the forecast said in May.

The children can take the bench at the back. Life jackets are on board in all sizes, and Jonas will show everybody how they close before we cast off. Dogs are welcome as long as they are on a lead; the captain asked me to say so again after the story with the geese.

We land on the island around eleven. There is a short path around it, perhaps forty minutes with stops, and a longer one over the ridge that takes about two hours. Those who take the longer one should have proper shoes and a bottle of water. We meet again for lunch at the old lighthouse at one. Lena has promised to bring the songbooks, and Piet his accordion, so bring your voices.

The boat goes back at four sharp. The last one to come aboard washes up, as always. It is eleven euros for grown-ups and six for children; please give the money to Marta on the way out, in coins if you can.

One more thing: the photographs from last year are in the shared album now. Please add yours, and tell me if there is one that you would rather not see there. See you all on Saturday, and call me on the way if you get lost.

Warmly,
Hanne`;

const megabyte = 1_000_000;
const fill = (text: string): string => text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte);

/** A megabyte each, made to be slow. */
export const hostile: Readonly<Record<string, string>> = {
  'one endless sentence': fill(
    'your application we have decided not to move your candidacy and not to take other candidates ',
  ),
  unfortunately: fill('application unfortunately '),
  not: fill('application not not not '),
  'nested quote marks': fill('application > > > > > > '),
  'short lines': fill('not your application\n'),
  'one word': `application${'a'.repeat(megabyte)}`,
  'a long newsletter': fill(
    'There are other positions and candidates. We are not sure which job they would not take. ',
  ),
};
