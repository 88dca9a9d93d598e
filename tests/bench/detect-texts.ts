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

const outing = `Hi all,

Just a few notes before Saturday. The boat leaves at half past nine from the small harbour, not from the big one as last year, so please leave yourselves ten more minutes for the walk down the hill. Marta brings the bread and the two large thermos flasks; I will bring cheese, apples and the folding table. If anybody still has the blue tarpaulin from the spring outing, could you bring it along? The forecast says dry until the evening, with a light wind from the west, but we all remember what the forecast said in May.

The children can take the bench at the back. Life jackets are on board in all sizes, and Jonas will show everybody how they close before we cast off. Dogs are welcome as long as they are on a lead; the captain asked me to say so again after the story with the geese.

We land on the island around eleven. There is a short path around it, perhaps forty minutes with stops, and a longer one over the ridge that takes about two hours. Those who take the longer one should have proper shoes and a bottle of water. We meet again for lunch at the old lighthouse at one. Lena has promised to bring the songbooks, and Piet his accordion, so bring your voices.

The boat goes back at four sharp. The last one to come aboard washes up, as always. It is eleven euros for grown-ups and six for children; please give the money to Marta on the way out, in coins if you can.

One more thing: the photographs from last year are in the shared album now. Please add yours, and tell me if there is one that you would rather not see there. See you all on Saturday, and call me on the way if you get lost.

Warmly,
Hanne`;

const statement = `Dear customer,

Your statement for October is ready. You can read it in the app under Documents, or download it as a PDF from our website after signing in.

The most important figures at a glance: opening balance 1,204.18, payments in 2,310.00, payments out 1,987.44, closing balance 1,526.74. Three direct debits were carried out, to the electricity company, the music school and the insurance of your bicycle. The yearly fee for your card, 18.00, was charged on the 3rd.

From January the opening hours of our branch at Mill Street change: Monday to Thursday from nine to four, Friday from nine to noon. The cash machine in the entrance stays open day and night. For advice on savings or a mortgage please make an appointment, by telephone or in the app; video calls are possible in the evening as well.

A word on security, because so many false messages are about: we never ask for your PIN, a password or a code from your card reader, neither by mail nor by telephone. If a message urges you to act within minutes, take your time and call the number on the back of your card. Suspicious mails can be forwarded to the address on our website; we look at each of them and have the pages behind them taken down.

With our new savings goals you can put money aside for a journey or a new kitchen without opening another account. Give the goal a name, choose an amount and a date, and the app works out how much is needed each month. You can stop, change or empty it at any time.

If something on the statement looks wrong to you, tell us within eight weeks. Please do not answer this message: the mailbox is not read.

Your Harbour Savings Bank`;

const school = `Dear parents of class 4b,

the autumn term is going by fast, and before the holidays there are some dates to write down. On Tuesday the 10th the class visits the water museum. We meet at the tram stop at ten past eight and are back by half past one. Please give your child a packed lunch, something to drink, and shoes that may get wet. The ticket costs four euros; whoever finds that difficult, have a quiet word with me, the parents' association has a fund for it.

The reading night takes place from Friday the 20th to Saturday the 21st. Sleeping bags and mats go into the gym on Friday morning. Two parents are still wanted for breakfast: coffee, cocoa, forty rolls. The list hangs on the classroom door.

In mathematics we have finished long multiplication and begin with fractions after the holidays. It helps when children halve and quarter things at home: an apple, a cake, a sheet of paper. In German we are writing a book of ghost stories. The drafts are in the blue folders; please read them, laugh in the right places, and leave the spelling to us.

Lice are going round again. Please look tonight, and tell the office if you find any, it stays between us. And the lost property box is overflowing: eleven caps, one violin bow, a single roller skate.

Parents' evening is on the 26th at seven in the library. We will talk about the trip in May, about phones on the way to school, and about the garden, for which Mr Okafor has drawn a plan. The association asks for cake.

Many thanks to all who carried chairs at the summer fair, and to Jana's grandmother for the plum jam.

Kind regards,
Ines Wallner`;

const project = `Hi everyone,

short summary of Thursday for those who were not there.

The new filter in the warehouse app goes live on Monday at six, before the first shift. Tomas has tested it with the old scanners and with the two new ones; the only thing that still looks odd is the sorting of half pallets, which he will look at tomorrow. If Monday goes wrong, we switch back with the flag, no release needed. Please have somebody on the phone until nine.

Numbers: the import of the supplier list now takes four minutes instead of thirty. The nightly report is still slow, about fifty minutes, mostly because it reads all orders since 2019. Ying suggests a table with totals for each day, which we all liked. She writes it up, and we decide next week whether it goes before or after the label printer.

The label printer: the driver of the new model does not know our paper size. The vendor has sent a beta. Ruth tries it on the machine in hall two. Until then labels are printed on the old one, which means a walk for the people at gate five; I have said sorry to them with biscuits.

Holidays: Tomas is away from the 14th to the 28th, Ying on Fridays in December. I am here all the time. Please put yours into the calendar until the end of the month, so that the support rota can be made.

One more thing about the wiki. There are now three pages on how to set up the test database, and they contradict each other. I will throw two of them away on Friday; if you love one, say so before.

The next meeting is on Thursday at ten, in the small room, because the large one has no heating until the plumber has been.

Best,
Marek`;

const shop = `Hello Ada,

thank you for your order with Lindgren Garden. We have packed everything, and the parcel is on its way: two winter-hard rosemary plants, one bag of bulb compost (twenty litres), a pair of leather gloves in size eight, and fifty tulip bulbs of the sort Apricot Beauty. It should arrive on Wednesday between ten and two. You can follow it with the number at the foot of this message, or have it brought to a parcel shop.

How to treat the rosemary when it arrives: take it out of the box the same day, water it, and put it in a bright, cool place for two or three days before it goes outside. It does not like wet feet, so mix some sand into the soil. The bulbs can wait for some weeks in a dark and dry corner; plant them two hand-widths deep before the ground is frozen.

Something damaged or missing? Take a photograph and send it to us within fourteen days. We replace plants that do not take root in the first season, whatever the reason. Gloves can be exchanged as long as the label is on.

While you wait: our gardener Astrid has filmed how to plant bulbs in layers, so that a single pot flowers from February to May. The film takes six minutes, and there is a list of the sorts that go well together.

This month all pots of terracotta are cheaper by a fifth, and from forty euros we deliver free of charge. Members of the garden club collect a leaf for every ten euros; you have twenty-three leaves now, enough for a pair of secateurs or a tree in our community orchard.

You are getting this mail because you have bought something from us. You can choose in your account which letters you would like to have.

Happy planting,
your Lindgren Garden`;

const friend = `Dear Lou,

so here it is at last, the long letter, written on the train because there is no signal in the tunnels and nobody can call me. We moved on the first, as you know, and it went the way such things go: the van was too small, the piano too large, and the neighbours from below, whom we had feared, came up with soup. The flat is light and crooked. If you put a marble on the floor of the kitchen it rolls into the bedroom. Eddie calls this a feature.

The cat has taken the linen cupboard. She comes out in the evening, looks at each of us, and goes back. I have started to run again, around the reservoir, early, when the herons stand there like umbrellas somebody forgot. It is three miles. I walk the last one.

Mother is well. She has bought a drone, do not ask. She films the roof of the church and sends the films to the vicar. Grandfather's knee has been done, and he is learning the stairs again with a nurse from Cork who sings to him, so that he pretends to be worse than he is.

Thank you for the book! I read it in two nights, and then the ending again in the bath. I think she knew all along. Eddie thinks she did not, and we have not spoken of it since, for the sake of peace. You must decide when you are here.

And when are you here? The sofa opens, the coffee is good, there is a market on Saturdays with a man who sells nothing but mushrooms. In June the lido opens. Bring the small one, bring the dog, bring the accordion if you have to. I could fetch you from the station with the cargo bike, and you would never let me forget it.

Write soon, or send one of your postcards with no words on it.

Your Mina`;

const minutes = `Minutes of the allotment association's meeting, 12 November, in the hut, begin 18.30, end 20.15, eleven members present, biscuits by plot 14.

1. Water. The main tap is turned off on the last Saturday of November. Please empty your butts and drain the hoses; last winter's burst pipe cost us 340. The pump at the far end will be mended in spring, Gus knows a man.

2. Paths. The chips for the middle path arrive in the second week of January, two loads. We spread them together on the first dry Sunday, wheelbarrows welcome. The hedge along the railway is cut by the railway; they have written that they come in February, between one and five in the morning, and are sorry for the noise.

3. Compost. The heap behind the hut has got rats again. No bread, no cooked food, no eggshells with egg in them. The council lends us two boxes with lids, to be tried for a season.

4. Money. The treasurer reports 1,911 in the account, rent for next year is paid, the insurance went up by 12. The raffle brought in 203. Thanks to Bea for the quilt.

5. Bees. Plot 22 would like to keep two hives. There was talk of children, of stings, and of the pear trees, which would be glad. Agreed for one year, hives behind the hawthorn, a sign at the gate, and honey for everyone on the committee, which was said as a joke and written down as a fact.

6. Any other business. The lawnmower pulls to the left. The key to the shed is again with Norman. The seed swap takes place on the 8th of February in the library; bring seeds in envelopes with a name and a year on them.

Next meeting on the 14th of January, same hut, bring a cushion.`;

const journey = `Your booking is confirmed, Ms Achebe

Booking number 7QK2LM. Please keep this message: you can show it on your phone on the train and at the hotel.

Friday 6 March
08.14 Hamburg main station, platform 13, coach 27, seat 61 (window, quiet zone)
12.36 Copenhagen central, platform 5
The train crosses by the fixed link. Passports or identity cards are looked at after Padborg, so have yours at hand. Breakfast is served at your seat until ten; you have chosen the warm one without meat.

Friday 6 to Monday 9 March
Hotel Nyhavn 31, one double room with a view of the water, three nights, breakfast from seven to half past ten. Check-in from three, but your luggage can stay at the desk from the morning. The sauna on the roof has to be booked, best on the day before. The house has no lift; if you would rather sleep on the first floor, write to us before the 1st.

Monday 9 March
16.10 Copenhagen central, platform 7, coach 25, seat 12 (aisle, at a table)
20.39 Hamburg main station

Paid by card ending in 4471: train 118.80, hotel 402.00, city tax 9.00, together 529.80. The invoice is attached. Changes to the train cost nothing until the evening before; the hotel can be cancelled without charge until the 3rd of March at noon, later the first night is kept.

Tips for the weekend: the sculpture garden by the sea is at its best in the early morning, take the small yellow train. On Saturdays there is jazz in the crypt behind the fish market, no tickets, come early. Bicycles can be rented at the hotel, and the harbour bath is open all year round for those who like it cold.

If a train is late we write to you on the number that you gave us. Have a good journey!`;

/** About 2 kB each, and nothing to do with an application. */
export const ordinary: readonly string[] = [
  outing,
  statement,
  school,
  project,
  shop,
  friend,
  minutes,
  journey,
];

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
