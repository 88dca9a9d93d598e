/** German mails by a second writer: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung bei der Nordlicht Energie GmbH',
    'Guten Tag Frau Petersen,',
    'vielen Dank für Ihr Interesse an der Position „Projektmanagerin Windkraft“ und die Zeit, die Sie in Ihre Bewerbung investiert haben.',
    'Nach sorgfältiger Prüfung aller eingegangenen Unterlagen müssen wir Ihnen heute leider mitteilen, dass wir Sie im weiteren Auswahlverfahren nicht berücksichtigen können.',
    'Bitte sehen Sie diese Entscheidung nicht als Wertung Ihrer Person.',
  ],
  [
    'Rückmeldung zu deiner Bewerbung',
    'Hey Jonas, danke nochmal für deine Bewerbung als Frontend-Entwickler! Wir haben sehr viele Bewerbungen bekommen und uns nun für jemand anderen entschieden. Wir drücken dir die Daumen!',
    'Liebe Grüße, dein Team von Kistenwerk',
  ],
  [
    'Aushilfe Bäckerei',
    'Hallo Lena, danke fürs Probearbeiten. Leider passt es für uns nicht so ganz, deshalb wird das nichts mit der Stelle. Alles Gute! Familie Brand',
  ],
  [
    'Absage',
    'Sehr geehrter Herr Yıldız,\n\nauf unsere Ausschreibung haben sich zahlreiche qualifizierte Interessenten gemeldet. Unsere Wahl ist auf einen anderen Bewerber gefallen.\n\nIhre Unterlagen senden wir Ihnen zu unserer Entlastung zurück.',
  ],
  [
    'Bewerbungsverfahren W2-Professur Materialchemie',
    'Sehr geehrte Frau Dr. Hahn, die Berufungskommission hat ihre Arbeit abgeschlossen. Ich muss Ihnen leider mitteilen, dass Sie nicht in den engeren Kreis der Bewerberinnen aufgenommen wurden.',
  ],
  [
    'Statusänderung Ihrer Bewerbung',
    'Guten Tag, der Status Ihrer Bewerbung als Servicetechniker hat sich geändert: Abgelehnt. Bitte antworten Sie nicht auf diese E-Mail.',
  ],
  [
    'Ihr Gespräch bei uns',
    'Liebe Frau Novak, vielen Dank für das angenehme Gespräch. Wir haben uns die Entscheidung nicht leicht gemacht, möchten den Bewerbungsprozess mit Ihnen jedoch nicht fortsetzen.',
  ],
  [
    'Ihre Bewerbung als Erzieherin',
    'Sehr geehrte Frau Thoma, die ausgeschriebene Stelle konnten wir zwischenzeitlich anderweitig besetzen. Wir danken Ihnen für Ihr Interesse und wünschen Ihnen für Ihre berufliche Zukunft alles Gute.',
  ],
  [
    'Bewerbung als Werkstudent',
    'Hi Emre, leider haben wir aktuell keinen Bedarf an Werkstudenten im Bereich Marketing. Versuch es gerne im nächsten Semester wieder!',
  ],
  [
    'Re: Initiativbewerbung',
    'Sehr geehrte Frau Lang, wir bedanken uns für Ihre Initiativbewerbung. Derzeit können wir Ihnen leider keine Ihren Qualifikationen entsprechende Stelle anbieten.',
  ],
  [
    'Ausbildungsplatz Industriekaufmann',
    'Lieber Finn, du hast an unserem Einstellungstest teilgenommen. Leider hat dein Ergebnis nicht ausgereicht, um in die nächste Runde zu kommen. Lass dich nicht entmutigen.',
  ],
  [
    'Ihre Bewerbung - Kennziffer 2024/118',
    'Sehr geehrte Bewerberin, sehr geehrter Bewerber, im Rahmen des Auswahlverfahrens wurde die Stelle einer anderen Person übertragen. Ich danke Ihnen für Ihr Interesse an einer Tätigkeit in der Landesverwaltung.',
  ],
  [
    'Feedback zu Ihrem Interview',
    'Guten Tag Herr Roth, der Fachbereich hat mir heute zurückgemeldet, dass er sich gegen eine weitere Zusammenarbeit mit Ihnen ausgesprochen hat. Es fehlte ihm an Erfahrung mit SAP. Ich melde mich, sobald ich etwas Neues habe.',
  ],
  [
    'Deine Bewerbung bei Rotkehlchen',
    'Liebe Aylin, wir melden uns heute mit einer Absage bei dir. Das liegt nicht an dir, sondern daran, dass wir nur eine Stelle hatten.',
  ],
  [
    'Stellenausschreibung Sachbearbeitung (m/w/d)',
    'Sehr geehrter Herr Koch, Ihrer Bewerbung konnte leider nicht entsprochen werden. Die Auswahl erfolgte nach Eignung, Befähigung und fachlicher Leistung.',
  ],
  [
    'Kurzes Update',
    'Hallo Mia, kurzes Update von uns: Die Stelle als Community Managerin wird vorerst nicht besetzt, weil das Budget gestrichen wurde. Tut uns sehr leid!',
  ],
  [
    'Ihre Bewerbung als Pflegefachkraft',
    'Guten Tag, vielen Dank für Ihre Bewerbung. Leider erfüllen Sie nicht die formalen Voraussetzungen für diese Stelle, da die Anerkennung Ihres Abschlusses noch aussteht.',
  ],
  [
    'Ihre Bewerbung vom 12. Mai',
    'Sehr geehrte Frau Albrecht,\nleider haben Sie es dieses Mal nicht in die Endauswahl geschafft.\nWir würden uns freuen, wenn Sie sich wieder bei uns bewerben.',
  ],
  ['AW: Bewerbung Küchenhilfe', 'hallo, stelle ist leider schon weg. viel glück noch'],
  [
    'Bewerbung Data Engineer',
    'Lieber Herr Schuster, nach reiflicher Überlegung sind wir zu dem Schluss gekommen, dass Ihr Profil nicht optimal zu unseren Anforderungen passt. Wir werden Ihre Bewerbung daher nicht weiter verfolgen.',
  ],
  [
    'Ihre Bewerbung in der Schreinerei',
    'Sehr geehrter Herr Moser, besten Dank für Ihre Bewerbung. Wir bedauern, Ihnen einen abschlägigen Bescheid geben zu müssen.',
  ],
  [
    'Praktikum im Sommer',
    'Liebe Hannah, leider sind alle Praktikumsplätze für diesen Sommer schon vergeben. Melde dich gern fürs nächste Jahr.',
  ],
  [
    'Dein Bewerbungsprozess bei Fahrwerk',
    'Hi Oskar, danke für deine Case Study! Im Team haben wir gemerkt, dass wir für die Rolle mehr Erfahrung im B2B-Umfeld brauchen. Daher geht es für dich an dieser Stelle leider nicht weiter.',
  ],
  [
    'Bewerbung als Bibliothekarin',
    'Sehr geehrte Frau Sommer, leider konnte Ihre Bewerbung um die Stelle in der Bibliothek nicht zum Erfolg führen. Wir wünschen Ihnen viel Glück.',
  ],
  [
    'Ihre Bewerbung in unserem Haus',
    'Sehr geehrter Herr Wenger, wir haben Ihre Unterlagen mit Interesse studiert. Andere Kandidierende entsprechen unserem Anforderungsprofil jedoch noch besser. Freundliche Grüsse',
  ],
  [
    'Ihre Bewerbung: Einkäufer',
    'Sehr geehrter Herr Dorn, da wir die Position intern vergeben haben, können wir Ihnen kein Angebot unterbreiten.',
  ],
  [
    'Vorstellungsgespräch am 4.7.',
    'Liebe Frau Benz, danke für Ihren Besuch. Unser Team hat sich einstimmig für eine andere Kandidatin ausgesprochen, die ab sofort anfangen kann.',
  ],
  [
    'Zwischenstand',
    'Hallo Herr Fuchs, unser Kunde hat die Vakanz leider zurückgezogen. Damit ist Ihre Bewerbung hinfällig. Ich halte die Augen für Sie offen.',
  ],
  [
    'BEWERBUNG ALS VERKÄUFERIN',
    'SEHR GEEHRTE FRAU KURZ, LEIDER MÜSSEN WIR IHNEN FÜR DIE STELLE ALS VERKÄUFERIN ABSAGEN. MIT FREUNDLICHEN GRÜSSEN',
  ],
  [
    'Ihre Bewerbung als wissenschaftlicher Mitarbeiter',
    'Lieber Herr Kern, ich habe mich nach den Vorstellungsgesprächen für einen anderen Kandidaten entschieden, dessen Forschung näher an unserem Projekt liegt. Viel Erfolg bei der weiteren Suche.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Eingangsbestätigung Ihrer Bewerbung',
    'Sehr geehrte Frau Petersen, Ihre Bewerbung ist bei uns eingegangen. Sollten Sie innerhalb von sechs Wochen nichts von uns hören, konnten wir Ihre Bewerbung leider nicht berücksichtigen.',
  ],
  [
    'Danke für deine Bewerbung',
    'Hi Jonas, wir melden uns in jedem Fall bei dir, auch wenn es nicht passen sollte. Wenn wir uns für jemand anderen entscheiden, sagen wir dir natürlich Bescheid.',
  ],
  [
    'Terminverschiebung Vorstellungsgespräch',
    'Liebe Frau Novak, leider können wir den Termin am Freitag nicht halten. Passt Ihnen stattdessen der Montag um 10 Uhr?',
  ],
  [
    'Zusage: Erzieherin',
    'Sehr geehrte Frau Thoma, wir freuen uns, Ihnen die Stelle anzubieten. Leider können wir Ihnen den gewünschten Stundenumfang nicht anbieten, sondern nur 30 Stunden.',
  ],
  [
    'Zwischenbescheid',
    'Sehr geehrter Herr Koch, das Auswahlverfahren ist noch nicht abgeschlossen. Wir haben noch keine Entscheidung getroffen und bitten Sie um etwas Geduld.',
  ],
  [
    'Rückzug meiner Bewerbung',
    'Sehr geehrte Damen und Herren, hiermit ziehe ich meine Bewerbung zurück, da ich mich für eine andere Stelle entschieden habe.',
  ],
  [
    'AW: Rückzug',
    'Sehr geehrter Herr Roth, schade, dass Sie sich gegen uns entschieden haben. Wir werden Ihre Bewerbung nicht weiter berücksichtigen und Ihre Daten löschen.',
  ],
  [
    'AW: Ihre Bewerbung',
    'Sehr geehrte Frau Lang, vielen Dank für Ihre Rückmeldung. Schade, dass es nicht geklappt hat. Könnten Sie mir sagen, woran es lag?',
  ],
  [
    'Kandidaten für die Buchhaltung',
    'Hallo Ute, ich habe die Bewerbungen durchgesehen. Herr Dorn passt nicht zu uns, der anderen Kandidatin würde ich einen Termin geben. Wem sagen wir ab?',
  ],
  [
    'Ihr Kreditantrag',
    'Sehr geehrter Herr Fuchs, leider können wir Ihrem Antrag auf ein Darlehen nicht entsprechen. Ihre Anstellung ist noch befristet.',
  ],
  [
    'Wohnungsbewerbung Lindenstraße',
    'Hallo Mia, vielen Dank für deine Bewerbung um die Wohnung. Der Vermieter hat sich leider für jemand anderen entschieden.',
  ],
  [
    'Ihre Bewerbung um einen Studienplatz',
    'Sehr geehrter Herr Moser, leider können wir Ihnen keinen Studienplatz im Master Informatik anbieten. Die Zahl der Bewerberinnen und Bewerber war sehr hoch.',
  ],
  [
    'Förderantrag',
    'Sehr geehrte Frau Dr. Hahn, die Jury hat getagt. Ihr Antrag konnte leider nicht berücksichtigt werden. Es lagen 80 Bewerbungen vor.',
  ],
  [
    'Kita-Platz',
    'Liebe Familie Benz, leider können wir Ihrem Kind keinen Platz anbieten. Alle Plätze sind vergeben.',
  ],
  [
    'Newsletter: Absagen richtig lesen',
    'Liebe Leserinnen, „Wir haben uns für einen anderen Bewerber entschieden“: Was steckt dahinter? Unsere Karriereberaterin erklärt, wie Sie mit einer Absage umgehen.',
  ],
  [
    'Neue Jobs für dich: Einkäufer',
    '12 neue Stellen passen zu deiner Suche. Die Stelle Einkäufer bei Holz AG ist nicht mehr verfügbar. Jetzt bewerben!',
  ],
  [
    'Einladung zum Vorstellungsgespräch',
    'Sehr geehrter Herr Kern, wir laden Sie herzlich ein. Bitte sagen Sie ab, wenn Sie nicht kommen können. Fahrtkosten können wir leider nicht übernehmen.',
  ],
  [
    'Unterlagen fehlen',
    'Guten Tag, Ihre Bewerbung können wir leider noch nicht bearbeiten, weil Ihr Zeugnis fehlt. Bitte reichen Sie es bis Montag nach.',
  ],
  [
    'Spannende Position für Sie?',
    'Hallo Herr Schuster, ich bin auf Ihr Profil gestoßen. Falls die Stelle nicht passt oder Sie nicht suchen, geben Sie mir einfach kurz Bescheid.',
  ],
  [
    'Ihre Kündigung',
    'Sehr geehrte Frau Kurz, wir bestätigen den Eingang Ihrer Kündigung und bedauern Ihre Entscheidung. Die Stelle wird nicht nachbesetzt.',
  ],
  [
    'Stellenplan 2025',
    'Liebe Kolleginnen, die Stelle im Empfang wird nicht mehr besetzt. Die Bewerber wurden informiert.',
  ],
  [
    'Reklamation',
    'Leider können wir Ihre Reklamation nicht anerkennen. Die bestellte Position war ausdrücklich als Restposten gekennzeichnet.',
  ],
  [
    'Bewerbung um den Vorsitz',
    'Liebe Mitglieder, auf den Vorsitz haben sich zwei Personen beworben. Gewählt wurde Frau Sommer, Herr Wenger hat leider nicht genug Stimmen erhalten.',
  ],
  [
    'Umfrage zum Bewerbungsprozess',
    'Hallo Aylin, du hast dich kürzlich bei uns beworben. Egal, ob es geklappt hat oder nicht: Wie zufrieden warst du?',
  ],
  [
    'Zweite Stelle',
    'Hallo Oskar, die Rolle als Analyst ist leider schon besetzt, aber für die Position im Controlling würden wir dich gerne kennenlernen. Wann passt es dir?',
  ],
  [
    'Deine Einreichung',
    'Liebe Hannah, danke für deine Kurzgeschichte. Leider konnten wir sie in dieser Ausgabe nicht berücksichtigen, die Auswahl war groß.',
  ],
  [
    'Visum',
    'Ihr Antrag auf ein Visum zur Arbeitsaufnahme wurde abgelehnt. Gegen diese Entscheidung können Sie Widerspruch einlegen.',
  ],
  [
    'Bewerbungsfrist verlängert',
    'Da wir noch nicht genügend Bewerbungen erhalten haben, wird die Frist verlängert. Bereits eingereichte Bewerbungen werden berücksichtigt.',
  ],
  [
    'Test für die Ausbildung',
    'Hallo Finn, bitte mach den Test bis Sonntag. Wer den Test nicht besteht, kommt leider nicht in die nächste Runde.',
  ],
  [
    'Gehalt',
    'Lieber Herr Roth, beim Gehalt können wir Ihnen leider nicht weiter entgegenkommen. Wir hoffen dennoch sehr, dass Sie die Stelle annehmen.',
  ],
];
